import type { Person } from '../../../domain/model/person';
import { mergePeople, parseAddresses } from '../../dom/addresses';
import { isEditable } from '../../dom/editable';
import { all } from '../../dom/query';
import { textOf } from '../../dom/text';
import { useOfHint, useOfLabel } from './labels';

const address =
  /[^\s<>"'()[\],;:|、，；：（）「」【】]+@[^\s<>"'()[\],;:|×✕✖、，；：（）「」【】]+\.[^\s<>"'()[\],;:|×✕✖、，；：（）「」【】.]+/;
export const hasAddress = (text: string): boolean => address.test(text);
const mostElements = 400;
const longest = 320;

const chipLike =
  '[role="option"], [role="listitem"], [role="row"], li, [class*="chip" i], [class*="token" i], [class*="pill" i], [class*="bubble" i], [class*="tag" i], [class*="recipient" i]';
/** Where nothing is like a chip. */
const personLike = '[class*="contact" i]:not(a, button, [role="button"])';

/** Of a list that suggests: what is chosen never stands in it. */
function suggestionsOf(row: Element, field: HTMLElement): readonly Element[] {
  const ids = ['aria-controls', 'aria-owns', 'list'].flatMap((name) => (field.getAttribute(name) ?? '').split(/\s+/));
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = ids.filter(Boolean).flatMap((id) => root.getElementById?.(id) ?? []);
  const open = all(row, '[role="listbox"], [role="menu"], datalist, ul').filter(
    (list) => (field.compareDocumentPosition(list) & 4) !== 0 && isAloft(list, row),
  );
  return [...named.filter((list) => !list.contains(field)), ...open];
}

/** A cell beside several rows is of none of them. */
const beside = (row: Element, field: HTMLElement): readonly Element[] =>
  all(row, 'td[rowspan]').filter((cell) => (cell as HTMLTableCellElement).rowSpan > 1 && !cell.contains(field));

/** Laid over the page, as menus and suggestions are. */
function isAloft(element: Element, row: Element): boolean {
  const { getComputedStyle } = element.ownerDocument.defaultView!;
  for (let at: Element | null = element; at && at !== row; at = at.parentElement)
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position)) return true;
  return element.localName === 'datalist' || element.getAttribute('role') === 'menu';
}

const typedIn = (field: HTMLElement): string => {
  if ('value' in field) return String((field as HTMLInputElement).value);
  return '';
};

/** What is written on a chip: neither the cross that takes it away nor what its buttons are for, where it says more. */
function saidOn(chip: Element): string {
  const walker = chip.ownerDocument.createTreeWalker(chip, 4);
  const said: { readonly text: string; readonly isButton: boolean }[] = [];
  while (said.length < 20 && walker.nextNode()) {
    const { nodeValue, parentElement: parent } = walker.currentNode;
    const text = (nodeValue ?? '').trim();
    const isOwn = parent === chip;
    if (parent?.closest('svg')) continue;
    if (isOwn || (text.length > 1 && !useOfLabel(text)))
      said.push({ text, isButton: !isOwn && parent?.closest('button, [role="button"]') !== null });
  }
  const plain = said.filter(({ text, isButton }) => text && !isButton);
  return (plain.length > 0 ? plain : said).map(({ text }) => text).join(' ');
}

/** The name on a chip is what it says besides the address. */
function nameBeside(element: Element, email: string): string {
  const name = saidOn(element)
    .replace(email, '')
    .replace(/[<>()[\]×✕✖"]|^[\s,;:|–-]+|[\s,;:|–-]+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length <= 80 && /\p{L}/u.test(name) && !name.includes('@') ? name : '';
}

/** The name nearest to an address: within its own element, or within one around it that speaks of no other. */
function nameNear(element: Element, row: Element, field: HTMLElement | null, email: string): string {
  let at: Element | null = element;
  for (let depth = 0; at && depth < 4; depth += 1, at = at.parentElement) {
    if (at !== element && (at === row || !row.contains(at) || (field && at.contains(field)))) return '';
    if (hasAddress(textOf(at).replaceAll(email, ''))) return '';
    const name = nameBeside(at, email);
    if (name !== '' && !useOfLabel(name)) return name;
    // Beyond it stand others.
    if (at.matches('[role="option"], li')) return '';
  }
  return '';
}

function peopleOf(element: Element, row: Element, field: HTMLElement | null): readonly Person[] {
  if (element.matches('option'))
    return (element as HTMLOptionElement).selected
      ? parseAddresses(`${(element as HTMLOptionElement).value}`).concat(parseAddresses(textOf(element)))
      : [];
  if (element.matches('input, textarea'))
    return element === field ? [] : parseAddresses(typedIn(element as HTMLElement));
  const said = [...element.attributes].flatMap(({ name, value }) => {
    if (value.length > longest || !hasAddress(value) || name === 'style' || name === 'id') return [];
    return name === 'href' ? value.replace(/^mailto:|\?.*$/gi, '') : value;
  });
  const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' ')).join(' ');
  if (hasAddress(own) && !element.matches('script, style')) said.push(own);
  return said.flatMap((text) => {
    const people = parseAddresses(text).filter(({ email }) => hasAddress(email));
    const found = people.length > 0 ? people : [{ name: '', email: address.exec(text)?.[0] ?? '' }];
    return found.map(({ name, email }) => {
      const bare = address.exec(email)?.[0] ?? email;
      const beside = name || element.getAttribute('data-name') || '';
      // What stands beside several is nobody's name.
      return { name: beside || (found.length > 1 ? '' : nameNear(element, row, field, bare)), email: bare };
    });
  });
}

/** A name in code may have an address behind other words: "item-anna@kestrel.example". */
const isPrefixed = (email: string, other: string): boolean =>
  email.length > other.length && email.endsWith(other) && /[-_:.]/.test(email.charAt(email.length - other.length - 1));

/** The people that a row of a form names by their addresses: typed, chosen, or kept in hidden fields. */
export function addressesIn(row: Element, field: HTMLElement): readonly Person[] {
  const suggested = row === field ? [] : [...suggestionsOf(row, field), ...beside(row, field)];
  const elements = row === field ? [] : [row, ...all(row, '*').slice(0, mostElements)];
  const chips = elements
    .filter((element) => element !== field && !suggested.some((list) => list.contains(element)))
    .flatMap((element) => peopleOf(element, row, field));
  const written = field.matches('input, textarea') ? [] : peopleInText(field);
  const named = chips.filter(({ email }) => !chips.some((other) => isPrefixed(email, other.email)));
  return mergePeople(
    named,
    written,
    parseAddresses(typedIn(field)).filter(({ email }) => email.includes('@')),
  );
}

/** A field that is itself written in as rich text holds its chips, and what is typed between them. */
function peopleInText(field: HTMLElement): readonly Person[] {
  // What nobody writes in may say itself whom it stands for.
  const own = isEditable(field) ? [] : [field];
  const chips = [...own, ...all(field, '*')]
    .slice(0, mostElements)
    .flatMap((element) => peopleOf(element, field, field));
  if (chips.length > 0) return chips;
  return parseAddresses(field.innerText ?? field.textContent).map(({ name, email }) => ({
    name,
    email: address.exec(email)?.[0] ?? email,
  }));
}

/** What nobody writes in may say them one after the other: "Anna, Ben +3". "Choose recipients" says nobody. */
function namesIn(row: Element): readonly string[] {
  const said = textOf(row);
  const names = said
    .split(/[,;+]/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
  return said.includes(' ') && names.every((name) => !useOfHint(name) && !/\s\p{Ll}{4}/u.test(name)) ? names : [];
}

/** As `addressesIn`, and where no address can be seen, those whose chips show a name alone. */
export function peopleIn(row: Element, field: HTMLElement): readonly Person[] {
  const found = addressesIn(row, field);
  if (found.length > 0) return found;
  const suggested = suggestionsOf(row, field);
  const namesOn = (like: string) =>
    all(row, like)
      .filter(
        (chip) => !chip.contains(field) && !chip.querySelector(like) && !suggested.some((list) => list.contains(chip)),
      )
      .map((chip) => nameBeside(chip, ''))
      .filter((name) => name.length > 1);
  const names =
    [chipLike, personLike].map(namesOn).find((all) => all.length > 0) ??
    (row === field && !field.matches('button, a, [contenteditable]') ? namesIn(row) : []);
  return [...new Set(names)].map((name) => ({ name, email: '' }));
}

/** Whom an element of a mail's head names, with the name that stands beside the address in `row`. */
export function personAt(element: Element, row: Element): Person | undefined {
  return [element, ...all(element, '*').slice(0, 40)].flatMap((part) => peopleOf(part, row, null))[0];
}
