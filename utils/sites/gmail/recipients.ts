import type { Person } from '../../domain/model/person';
import { mergePeople, parseAddresses } from '../dom/addresses';
import { allOf, type Generation } from '../dom/generations';
import { all, one } from '../dom/query';
import { isVisible } from '../dom/visible';
import { personOf, personSaid } from './people';

export type Field = 'to' | 'cc' | 'bcc';

/** Since October 2021 each field is a box by its name; before, a row of a table with a text area by that name. */
const boxOf = (root: Element, field: Field): Element | null =>
  one(root, `div[name="${field}"]`) ??
  one(root, `.GS textarea[name="${field}"], .GS input[name="${field}"]`)?.closest('tr') ??
  null;

const chips: readonly Generation[] = [
  ['2026-07', '[role="listbox"] [role="option"][data-hovercard-id]'],
  ['2026-04', '[role="option"][data-hovercard-id]'],
  ['2026-03', '[data-hovercard-id]'],
];

/** What is typed is in none of the chips, and is sent all the same. */
const typing = 'input[role="combobox"], input[peoplekit-id], input[type="text"], textarea';

function inBox(box: Element, field: Field): readonly Person[] {
  const hidden = all<HTMLInputElement>(box, `input[type="hidden"][name="${field}"]`);
  const typed = all<HTMLInputElement | HTMLTextAreaElement>(box, typing);
  return mergePeople(
    allOf(box, chips).flatMap(personOf),
    [...hidden, ...typed].flatMap(({ value }) => parseAddresses(value)),
  );
}

/** While they don't have the focus, one row may stand for all the fields. Hidden, it may be old. */
const foldedRows: readonly Generation[] = [
  ['2026-08', '.az9'],
  ['2020', '.aoD.hl'],
];

/**
 * The people in one field, null where there is none. The folded row does not say in which field somebody stands, so that
 * there they all count as recipients, but for those whom a field names.
 */
export function recipients(root: Element, field: Field): readonly Person[] | null {
  const box = boxOf(root, field);
  const own = box ? inBox(box, field) : [];
  if (field !== 'to') return own;
  const rows = allOf(root, foldedRows).filter(isVisible);
  if (!box && rows.length === 0) return null;
  const inRow = rows.flatMap((row) => all(row, '[email]')).flatMap(personSaid);
  const copied = [boxOf(root, 'cc'), boxOf(root, 'bcc')].flatMap((other, at) =>
    other ? inBox(other, at === 0 ? 'cc' : 'bcc') : [],
  );
  const isCopied = ({ email }: Person) => copied.some((person) => person.email === email);
  return mergePeople(
    own,
    inRow.filter((person) => !isCopied(person)),
    strayTyped(root),
  );
}

/** A field to type in that stands in none of the boxes. */
const strayTyped = (root: Element): readonly Person[] =>
  all<HTMLInputElement>(root, 'input[peoplekit-id][role="combobox"]')
    .filter((input) => !input.closest('div[name]'))
    .flatMap(({ value }) => parseAddresses(value));
