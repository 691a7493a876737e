import { addressKey, isAddress } from '../model/address';
import type { Reason } from '../model/row';
import { readAmount } from './amounts';
import type { ColumnTarget, Mapping } from './columns';
import { readDate } from './dates';
import { readTouchpoint } from './read-touchpoint';
import {
  type ImportedPurchase,
  type ImportFormats,
  type ImportRecord,
  longestLine,
  longestNote,
  type RefusedRow,
} from './record';
import { splitName } from './split-name';
import type { KindNames } from './touchpoint-words';
import { readKind, readLanguage, readPurchaseState, readStage, type StageNames } from './words';

type Cells = (target: ColumnTarget) => string;
const mostEmails = 20;
const mostTags = 200;

type Problem = (code: string, params?: Reason['params']) => void;

const notes: ReadonlySet<ColumnTarget> = new Set(['note', 'purchaseNote', 'touchpointNote']);
const noKinds: KindNames = new Map();

/** What the business calls its stages and its kinds of touchpoints. */
export interface OwnNames {
  readonly stages?: StageNames;
  readonly kinds?: KindNames;
}

/** One row as a record, or everything that is wrong with it. A row comes in whole or not at all. */
export function readRow(
  row: number,
  cells: readonly string[],
  mapping: Mapping,
  formats: ImportFormats,
  { stages, kinds = noKinds }: OwnNames = {},
): ImportRecord | RefusedRow {
  const reasons: Reason[] = [];
  const problem: Problem = (code, params = {}) => void reasons.push({ code, params });
  const all = (target: ColumnTarget): readonly string[] =>
    mapping.flatMap((each, column) => (each === target ? [clean(cells[column] ?? '')] : [])).filter(Boolean);
  const cell: Cells = (target) => all(target)[0] ?? '';

  if (cells.slice(mapping.length).some((extra) => extra.trim() !== '')) {
    problem('tooManyCells', { cells: cells.length, columns: mapping.length });
  }
  for (const [column, target] of mapping.entries()) {
    const longest = target && notes.has(target) ? longestNote : longestLine;
    if (target && (cells[column] ?? '').length > longest) problem('cellTooLong', { target, longest });
  }
  const emails = emailsOf(cell('email'), all('otherEmails'), problem);
  // A cell that is too long may be anything: nothing of it is read further.
  if (reasons.some(({ code }) => code === 'cellTooLong')) return { row, email: cell('email').slice(0, 100), reasons };
  const stage = oneOf(cell('stage'), (text) => readStage(text, stages), 'stageUnknown', problem);
  const locale = oneOf(cell('locale'), readLanguage, 'languageUnknown', problem);
  const purchase = purchaseOf(cell, all('purchaseNote'), formats, problem);
  const touchpoint = readTouchpoint({ cell, notes: all('touchpointNote') }, formats, kinds, problem);
  const tags = [...new Set(all('tags').flatMap((cells) => cells.split(/[,;|]|:::/).map((tag) => tag.trim())))].filter(
    // Google marks its own groups so: "* myContacts".
    (tag) => tag !== '' && !tag.startsWith('* '),
  );
  if (tags.length > mostTags) problem('tooManyValues', { target: 'tags', most: mostTags });
  const names = namesOf(cell);
  if (names.name.length > longestLine) problem('cellTooLong', { target: 'name', longest: longestLine });
  if (reasons.length > 0) return { row, email: cell('email'), reasons };
  return {
    row,
    again: null,
    ...names,
    emails,
    phone: cell('phone'),
    role: cell('role'),
    company: cell('company'),
    locale: locale ?? '',
    persona: cell('persona'),
    stage,
    tags,
    owner: cell('owner'),
    note: all('note').join('\n'),
    purchase,
    touchpoint,
  };
}

export const isRefused = (read: ImportRecord | RefusedRow): read is RefusedRow => 'reasons' in read;

const clean = (cell: string): string => cell.normalize('NFC').replaceAll('\u0000', '').trim();

function emailsOf(main: string, others: readonly string[], problem: Problem): readonly string[] {
  if (main === '' && others.length === 0) problem('addressMissing');
  const found = [main, ...others].flatMap(addressesIn);
  const byKey = new Map<string, string>();
  if (found.length > mostEmails) problem('tooManyValues', { target: 'otherEmails', most: mostEmails });
  for (const text of found.slice(0, mostEmails)) {
    const email = text.replace(/^mailto:/i, '');
    if (!isAddress(email)) problem('addressUnreadable', { text: text.slice(0, 100) });
    else if (!byKey.has(addressKey(email))) byKey.set(addressKey(email), email);
  }
  return [...byKey.values()];
}

/** "Anna <anna@x.example>", "Anna (anna@x.example)", or several with commas, semicolons or blanks between. */
const addressesIn = (cell: string): readonly string[] => {
  const inBrackets = [...cell.matchAll(/[<(]([^<>()\s]+@[^<>()\s]+)[>)]/g)].map(([, email = '']) => email.trim());
  return inBrackets.length > 0 ? inBrackets : cell.split(/[\s,;]+|:::/).filter(Boolean);
};

function namesOf(cell: Cells): Pick<ImportRecord, 'name' | 'given' | 'family' | 'honorific'> {
  const [given, family, whole] = [cell('given'), cell('family'), cell('name')];
  if (given || family) {
    return { name: whole || [given, family].filter(Boolean).join(' '), given, family, honorific: cell('honorific') };
  }
  const parts = splitName(whole);
  const name = [parts.given, parts.family].filter(Boolean).join(' ');
  return { name, given: parts.given, family: parts.family, honorific: cell('honorific') || parts.honorific };
}

function oneOf<T>(text: string, read: (text: string) => T | null, code: string, problem: Problem): T | null {
  if (text === '') return null;
  const value = read(text);
  if (value === null) problem(code, { text: text.slice(0, 100) });
  return value;
}

function purchaseOf(
  cell: Cells,
  notes: readonly string[],
  formats: ImportFormats,
  problem: Problem,
): ImportedPurchase | null {
  const kind = oneOf(cell('purchaseKind'), readKind, 'kindUnknown', problem);
  const state = oneOf(cell('purchaseState'), readPurchaseState, 'stateUnknown', problem);
  const day = (target: ColumnTarget): string | null =>
    oneOf(cell(target), (text) => readDate(text, formats.dateOrder), 'dateUnreadable', problem);
  const [date, deliveredOn, validUntil] = [day('purchaseDate'), day('deliveredOn'), day('validUntil')];
  const number = cell('purchaseNumber');
  const amount = cell('purchaseAmount')
    ? readAmount(cell('purchaseAmount'), formats.decimal, cell('purchaseCurrency'), formats.currency)
    : null;
  if (amount && 'problem' in amount) problem(amount.problem, { text: cell('purchaseAmount').slice(0, 100) });
  if (date && deliveredOn && deliveredOn < date) problem('deliveredBeforeOrdered', { date, deliveredOn });
  // A kind, a state or a currency alone stands in every row of some exports and is no purchase.
  if (number === '' && !amount && !date && !deliveredOn && !validUntil) return null;
  return {
    kind: kind ?? (validUntil && !deliveredOn ? 'quote' : 'purchase'),
    number,
    amount: amount && !('problem' in amount) ? amount : null,
    date,
    deliveredOn,
    validUntil,
    state,
    note: notes.join('\n'),
  };
}
