import { isAddress } from '../../domain/model/address';
import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../../sites/dom/addresses';
import { all } from '../../sites/dom/query';
import { says } from './says';

const longest = 5_000;
const most = 200;

/** What a page may keep an address in that it does not show. */
const carriers = ['data-email', 'data-address', 'data-mail', 'email', 'title', 'data-value', 'value'];

const mailtoOf = (element: Element): string => {
  const href = element.getAttribute('href') ?? '';
  if (!/^mailto:/i.test(href)) return '';
  try {
    return decodeURIComponent(href.slice('mailto:'.length).split('?')[0] ?? '');
  } catch {
    return '';
  }
};

const parsed = (text: string): readonly Person[] =>
  parseAddresses(text.slice(0, longest)).filter(({ email }) => isAddress(email));

const wordsWithAt = (text: string): readonly Person[] =>
  text
    .slice(0, longest)
    .split(/[\s<>()"',;:|]+/)
    .filter(isAddress)
    .map((email) => ({ name: '', email }));

function carried(element: Element): readonly Person[] {
  const text = [mailtoOf(element), ...carriers.map((name) => element.getAttribute(name) ?? '')].find((one) =>
    one.includes('@'),
  );
  if (!text) return [];
  const people = parsed(text);
  const [only] = people;
  const name = says(element);
  // The chip shows the name, and keeps the address for itself.
  return only && people.length === 1 && !only.name && !name.includes('@') ? [{ ...only, name }] : people;
}

/** Everybody whose address stands in this element: typed, chosen, shown or kept in it. */
export function peopleIn(element: HTMLElement): readonly Person[] {
  const parts = [element, ...all(element, '*')].slice(0, 500);
  const typed = parts.filter((part) => 'value' in part && ['input', 'textarea'].includes(part.localName));
  const byHand = typed.flatMap((field) => parsed((field as HTMLInputElement).value));
  const kept = parts.filter((part) => !typed.includes(part)).flatMap(carried);
  const shown = kept.length === 0 ? [...parsed(says(element)), ...wordsWithAt(says(element))] : [];
  return mergePeople(kept, byHand, typed.includes(element) ? [] : shown).slice(0, most);
}
