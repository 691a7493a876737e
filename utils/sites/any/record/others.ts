import { isAddress } from '../../../domain/model/address';
import type { Area } from './area';
import { recordPlace } from './place';
import { partOfLabel } from './words';

const rows =
  'tr, li, article, :is([role=row], [role=listitem], [role=article], [role=option], [role=treeitem], [role=gridcell])';

const isRow = (element: Element): boolean => element.matches(rows);

const signature = (element: Element): string =>
  `${element.localName}.${element.className}>${[...element.children].map((child) => child.localName).join()}`;

export const holdsAddress = (element: Element): boolean =>
  element.querySelector('a[href^="mailto:" i], [data-email]') !== null ||
  [...element.querySelectorAll<HTMLInputElement>('input')].some(({ value }) => isAddress(value)) ||
  (element.textContent ?? '').includes('@');

const ownLink =
  'a[href]:not([href^="mailto:" i], [href^="tel:" i], [href^="#"]:not([href*="/"]), [href^="javascript:" i])';

/** Two words or more that begin like a name, and are no label. */
export const looksLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(text) && partOfLabel(text) === undefined;

/**
 * Whether an element stands in one of several rows that each hold somebody's address. Several addresses of one person
 * are rows, too, but with nothing beside them than what kind each is.
 */
export function standsInList(element: Element, area: Area): boolean {
  for (let row = element; row.parentElement && row.localName !== 'body'; row = row.parentElement) {
    if (area.heading && row.contains(area.heading)) return false;
    const siblings = row.parentElement.children;
    if (siblings.length < 2) continue;
    const shape = signature(row);
    const peers = [...siblings].filter(
      (other) =>
        other !== row &&
        area.elements.has(other) &&
        (isRow(row) ? other.localName === row.localName : signature(other) === shape),
    );
    const withAddress = peers.slice(0, 50).filter(holdsAddress);
    if (withAddress.length > 0 && holdsAddress(row) && namesSomebody(row, area) && !isSection(row, withAddress, area))
      return true;
  }
  return false;
}

/** A part of a form in which other things stand than beside it: rows of a list are labelled alike, if at all. */
function isSection(row: Element, peers: readonly Element[], area: Area): boolean {
  const labelsIn = (element: Element) =>
    new Set(area.pieces.flatMap(({ element: at, text }) => (element.contains(at) ? (partOfLabel(text) ?? []) : [])));
  const own = labelsIn(row);
  return (
    own.size > 1 && peers.every((peer) => [...labelsIn(peer)].filter((part) => own.has(part)).length * 2 < own.size)
  );
}

function namesSomebody(row: Element, area: Area): boolean {
  const said = area.pieces.filter((piece) => row.contains(piece.element) && !piece.text.includes('@'));
  const [first] = said;
  if (first && partOfLabel(first.text) !== undefined) return false;
  return row.querySelector(ownLink) !== null || said.some(({ text }) => looksLikeName(text));
}

/** The link to another record of a person that an address stands under, as in a card of a related contact; null where it stands alone. */
export function linkedPerson(element: Element, area: Area, ownId: string): HTMLAnchorElement | null {
  let levels = 0;
  for (let card = element.parentElement; card && card.localName !== 'body' && levels < 5; card = card.parentElement) {
    levels += 1;
    if (area.heading && card.contains(area.heading)) return null;
    const fields = area.pieces.filter((piece) => card.contains(piece.element) && partOfLabel(piece.text) !== undefined);
    if (fields.length > 4) return null;
    for (const link of card.querySelectorAll<HTMLAnchorElement>(ownLink)) {
      const place = recordPlace(link.href);
      if (place?.kind === 'person' && place.id !== ownId && !isFieldValue(link, area)) return link;
    }
    // A part of this record, with a title of its own.
    if (fields.length > 0 && card.querySelector('h2, h3, h4')) return null;
  }
  return null;
}

/** "Reports to: Ben Schultz" is a field of this record, and no card of another. */
function isFieldValue(link: Element, area: Area): boolean {
  const at = area.pieces.findIndex(({ element }) => link.contains(element) || element === link);
  const before = area.pieces[at - 1];
  return (
    before !== undefined &&
    (partOfLabel(before.text) !== undefined || /[:：]$/.test(before.text) || before.element.matches('label, dt, th'))
  );
}
