import { addressKey, isAddress } from '../../../domain/model/address';
import { textOf } from '../../dom/text';
import { isVisible } from '../../dom/visible';
import type { Area } from './area';
import type { Field } from './fields';
import { isNameOf } from './likeness';
import { linkedPerson, standsInList } from './others';
import type { Card } from './structured';
import { partOfLabel } from './words';

export interface Choice {
  readonly emails: readonly string[];
  /** They stand in a field that is made for them. */
  readonly isSure: boolean;
  /** Of the contact whose card it is, on a record of something else; '' where none is named. */
  readonly contact: string;
}

interface Search {
  readonly area: Area;
  readonly card: Card | null;
  readonly fields: readonly Field[];
  /** It may name a person who has a record of their own. */
  readonly isOfDealing: boolean;
  readonly id: string;
  /** What the record is called. */
  readonly name: string;
}

interface Candidate {
  readonly email: string;
  readonly element: Element;
}

const none: Choice = { emails: [], isSure: false, contact: '' };

/** The addresses of the record's person: those that a field or a card gives, else the one that plainly belongs here. */
export function chooseAddresses(search: Search): Choice {
  const { area, card, fields, id, name } = search;
  const others = new Set(fields.filter(({ part }) => part === 'other').map(({ value }) => addressKey(value)));
  const isOurs = ({ email, element }: Candidate) => !others.has(addressKey(email)) && !isUnderOthers(element, area);
  const contactOf = ({ element }: Candidate) => linkedPerson(element, area, id);

  const ofCard = unique((card?.emails ?? []).filter(isAddress));
  if (ofCard.length > 0) return { ...none, emails: ofCard, isSure: true };

  const labelled = fields
    .filter(({ part, weight }) => part === 'email' && weight === 3)
    .map(candidate)
    .filter(isOurs);
  const weak = [...fields.filter(({ part }) => part === 'email').map(candidate), ...loose(area)].filter(isOurs);
  const own = labelled.filter((one) => !contactOf(one));
  if (own.length > 0) return { ...none, emails: togetherWithFirst(own, name), isSure: true };

  const alone = weak.filter((one) => !contactOf(one));
  const plain = plainly(alone, area, name);
  if (plain.length > 0) return { ...none, emails: plain };
  if (!search.isOfDealing) return none;
  // On a deal, a lead or a company, the one contact who has a card of their own.
  const inFields = labelled.filter(contactOf);
  const linked = inFields.length > 0 ? inFields : weak.filter(contactOf);
  const contacts = [...new Set(linked.map(contactOf))];
  return contacts.length === 1
    ? {
        emails: unique(linked.map(({ email }) => email)),
        isSure: labelled.length > 0,
        contact: textOf(contacts[0] ?? null),
      }
    : none;
}

const candidate = ({ value, element }: Field): Candidate => ({ email: value, element });

function unique(emails: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const email of emails) if (!seen.has(addressKey(email))) seen.set(addressKey(email), email);
  return [...seen.values()];
}

/** Addresses that stand there without a word about what they are. */
const loose = (area: Area): readonly Candidate[] =>
  [
    ...area.addressed.map(({ element, address }) => ({ email: address, element })),
    ...area.pieces.map(({ element, text }) => ({ email: text.replace(/^<|>$/g, ''), element })),
  ].filter(({ email, element }) => isAddress(email) && isVisible(element) && !standsInList(element, area));

const groups = 'section, fieldset, dl, table, form, [class*="card" i], [class*="panel" i], [class*="section" i]';

/** "Owner", "Created by", as the title of the part of the page that an address stands in. */
function isUnderOthers(element: Element, area: Area): boolean {
  for (let group = element.closest(groups); group; group = group.parentElement?.closest(groups) ?? null) {
    if (area.heading && group.contains(area.heading)) return false;
    const title = area.pieces.find((piece) => group.contains(piece.element));
    const part =
      title && !title.isControl && /^h[2-6]$|^legend$|^header$/.test(title.element.localName)
        ? partOfLabel(title.text)
        : undefined;
    if (part === 'owner' || part === 'other') return true;
  }
  return false;
}

/** The first, and the others of the same person: beside it in the same part of the page, or of the same name. */
function togetherWithFirst(own: readonly Candidate[], name: string): readonly string[] {
  const [first] = own;
  const group = first?.element.closest(groups);
  return unique(
    own
      .filter(
        (one) =>
          one === first ||
          one.element.parentElement === first?.element.parentElement ||
          first?.element.closest('ul')?.contains(one.element) ||
          group?.contains(one.element) ||
          isNameOf(name, one.email),
      )
      .map(({ email }) => email),
  );
}

/** Beside the heading, or the only one of the page, or the one that is made of the record's name. */
function plainly(weak: readonly Candidate[], area: Area, name: string): readonly string[] {
  const all = unique(weak.map(({ email }) => email));
  if (all.length === 1) return all;
  const named = all.filter((email) => isNameOf(name, email));
  if (named.length > 0) return named;
  const block = blockOf(area);
  const beside = block ? unique(weak.filter(({ element }) => block.contains(element)).map(({ email }) => email)) : [];
  return beside.length === 1 ? beside : [];
}

/** The part of the page that begins with the heading. */
function blockOf(area: Area): Element | null {
  let block = area.heading;
  for (let up = block?.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ((up.textContent?.length ?? 0) > 600) break;
    block = up;
  }
  return block;
}
