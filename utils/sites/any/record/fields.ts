import { isAddress } from '../../../domain/model/address';
import { textOf } from '../../dom/text';
import { holds } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import type { Area, Piece } from './area';
import { type FieldPart, partOfLabel, partOfName } from './words';

/** One value of the record, and how sure it is that it is meant: 3 by a label or its name in the code, 1 by its style alone. */
export interface Field {
  readonly part: FieldPart;
  readonly value: string;
  readonly element: Element;
  readonly weight: 1 | 3;
}

/** Or what is the label of another one, with its colon. */
const empty = /^(?:[-–—.…\s]*|n\/?a|none|null|undefined|not set|unknown|empty|--none--|keine|leer|.*[:：])$/i;
const nothingButAction =
  /^(?:add|edit|set|choose|select|call|click|enter|copy|change|show|view|preview|open|hinzufugen|bearbeiten)\b.{0,40}$/i;

/** "Title" is what one is, or how one is addressed. */
const honorific = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|sra?|srta|m)\.?$/i;

const aDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)$/;
const digits = (text: string): number => text.replace(/\D/g, '').length;

/** Whether a value can be one of its kind: a field that says something else says nothing to us. */
export function fits(part: FieldPart, value: string): boolean {
  if (value.length > 200 || empty.test(value)) return false;
  const isText = /\p{L}/u.test(value) && !value.includes('://') && !nothingButAction.test(value);
  switch (part) {
    case 'email':
    case 'other':
      return isAddress(value);
    case 'phone':
      return (
        digits(value) >= 5 &&
        digits(value) <= 20 &&
        /^[+\d(][\d\s().\-/+]*(?:(?:x|ext\.?)\s?\d+)?$/i.test(value) &&
        !aDate.test(value)
      );
    case 'amount':
      return /\d/.test(value) && value.length <= 40 && !/^\d{4}-\d\d-\d\d/.test(value) && !isAddress(value);
    case 'name':
    case 'given':
    case 'family':
    case 'contact':
    case 'owner':
      return isText && value.length <= 100 && !value.includes('@');
    default:
      return (
        isText &&
        !(part === 'role' && honorific.test(value)) &&
        !(part === 'stage' && /^\w$/.test(value)) &&
        value.length <= 120 &&
        !isAddress(value)
      );
  }
}

/** "Anna <a@x.example>", "a@x.example (work)": the address in it. */
const addressWithin = (text: string): string =>
  /[^\s<>()[\]";,:]{1,64}@[^\s<>()[\]";,:]{3,200}/.exec(text)?.[0].replace(/[.]+$/, '') ?? '';

const valueAs = (part: FieldPart, text: string): string =>
  part === 'email' || part === 'other' ? addressWithin(text) : text.replace(/^[:：]\s*/, '');

const skipped = /^(?:svg|i|img|w?br|button)$/;

const isBare = (element: Element): boolean =>
  skipped.test(element.localName) ||
  (element.localName === 'span' &&
    (element.textContent ?? '').trim() === '' &&
    !element.querySelector('input, select'));

const controls = 'input, select, textarea';

/** The largest element around a label that holds nothing else. */
function labelAlone(label: Piece): Element {
  let alone = label.element;
  const said = label.text.length;
  for (let up = alone.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ((up.textContent ?? '').replace(/\s+/g, ' ').trim().length > said + 2 || up.querySelector(controls)) break;
    alone = up;
  }
  return alone;
}

/** Where the value of a label stands: beside it, or what it is the label of. */
function regionOf(label: Piece): Element | null {
  const { element } = label;
  const root = element.getRootNode() as Document | ShadowRoot;
  const own = element.closest('label') as HTMLLabelElement | null;
  if (own) {
    const within = own.querySelector(controls);
    const target = own.htmlFor ? root.getElementById?.(own.htmlFor) : null;
    if (within ?? target) return within ?? target ?? null;
  }
  const labelled = element.id && root.querySelector(`[aria-labelledby~="${element.id.replace(/["\\]/g, '\\$&')}"]`);
  if (labelled) return labelled;
  // "Stage: <button>Qualified</button>", all in one element.
  if (/[:：]$/.test(label.text) && textOf(element) !== label.text) return element;
  const alone = labelAlone(label);
  let next = alone.nextElementSibling;
  while (next && isBare(next)) next = next.nextElementSibling;
  if (!next) return null;
  // Headers of columns stand side by side, and what is below them is no one record.
  if (alone.localName === 'th' && next.localName === 'th') return null;
  if (alone.localName === 'dt' && next.localName === 'dt') return null;
  return next;
}

/** A term may have several descriptions. */
const isDescription = (element: Element | null): Element | null => (element?.localName === 'dd' ? element : null);

/** What follows a label in the same element: "<b>Company:</b> Kestrel Works". */
function textBehind(label: Piece): string {
  let text = '';
  for (let next = labelAlone(label).nextSibling; next && next.nodeType !== 1; next = next.nextSibling)
    text += next.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** Reads every field of the page that says by a label, a name or a class what it holds. */
export function readFields(area: Area): readonly Field[] {
  const fields: Field[] = [];
  const parts = new Map<Piece, FieldPart>();
  for (const piece of area.pieces) {
    const part = piece.isControl ? undefined : partOfLabel(piece.text);
    if (part) parts.set(piece, part);
  }
  const labels = new Set(parts.keys());
  const put = (part: FieldPart, text: string, element: Element, weight: Field['weight']): boolean => {
    const value = valueAs(part, text);
    if (!fits(part, value)) return false;
    fields.push({ part, value, element, weight });
    return true;
  };
  /** Of what stands within: all addresses, and of the rest the first that fits. */
  const putWithin = (part: FieldPart, region: Element, weight: Field['weight'], most = 12): void => {
    if (part === 'owner') putWithin('other', region, weight, most);
    const said = area.pieces.filter((piece) => holds(region, piece.element) && !labels.has(piece));
    // "Contact" is also the title of a whole section.
    if (said.length > (part === 'contact' ? 3 : most)) return;
    for (const { text, element } of said) {
      if (put(part, text, element, weight) && part !== 'email' && part !== 'other') return;
    }
    for (const { element, address } of area.addressed) if (holds(region, element)) put(part, address, element, weight);
  };

  for (const piece of area.pieces) {
    const { element, text, isControl } = piece;
    const part = parts.get(piece);
    if (isControl) continue;
    if (part) {
      const region = regionOf(piece);
      const behind = textBehind(piece);
      if (behind && put(part, behind, element, 3)) continue;
      for (let each = region; each; each = isDescription(each.nextElementSibling)) putWithin(part, each, 3);
      continue;
    }
    const colon = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(text);
    const said = colon && partOfLabel(colon[1] ?? '');
    if (said) {
      if (!put(said, colon[2] ?? '', element, 3)) putWithin(said, element, 3);
    }
  }
  for (const { element, names, label, classes } of area.named) {
    const part = partOfLabel(label) ?? first(names, partOfName);
    const styled = part ?? first(classes, partOfName);
    if (!styled) continue;
    putWithin(styled, element, part ? 3 : 1, part ? 8 : 3);
  }
  return fields.filter(({ element }) => isVisible(element));
}

function first<T>(list: readonly string[], of: (one: string) => T | undefined): T | undefined {
  for (const one of list) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
