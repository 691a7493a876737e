import { isAddress } from '../model/address';
import { type ColumnTarget, canRepeat, columnTargets, dateTargets, type Mapping } from './columns';
import { headerWords, noiseWords } from './header-words';
import { phraseOf } from './phrases';
import { mappingFor, sourceOf } from './sources';
import { readFeeling, readNps, readRating, seemsKind } from './touchpoint-words';
import { readKind, readLanguage, readPurchaseState, readStage } from './words';

interface Guess {
  readonly target: ColumnTarget;
  readonly column: number;
  /** 3: the header as it is; 2: without noise words; 1: by what stands below it. */
  readonly weight: number;
}

let targetsByPhrase: ReadonlyMap<string, readonly ColumnTarget[]> | undefined;

/**
 * What each column holds: as in the exports that we know by their headers, else judged by its header and by the first rows
 * below it. A guess: the user can change it.
 */
export function guessMapping(header: readonly string[], samples: readonly (readonly string[])[]): Mapping {
  const source = sourceOf(header);
  const known = source
    ? mappingFor(source, header).map((target, i) => (target && fits(target, below(samples, i)) ? target : null))
    : [];
  return known.includes('email') ? known : guessAnew(header, samples);
}

function guessAnew(header: readonly string[], samples: readonly (readonly string[])[]): Mapping {
  const guesses = header.flatMap((text, column) => guessesFor(text, column, below(samples, column)));
  const taken = new Map<number, ColumnTarget>();
  const used = new Set<ColumnTarget>();
  for (const { target, column } of guesses.toSorted((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (taken.has(column) || (used.has(target) && !canRepeat(target))) continue;
    taken.set(column, target);
    used.add(target);
  }
  const isPurchase = used.has('purchaseNumber') || used.has('purchaseAmount');
  const isTouchpoint = ['touchpointKind', 'touchpointNumber', 'touchpointRating', 'touchpointNps'].some((target) =>
    used.has(target as ColumnTarget),
  );
  if (isTouchpoint && !isPurchase && !used.has('touchpointDate')) dateTouchpoints(taken, used);
  if (!isPurchase) drop(taken, lonelyPurchase);
  if (!used.has('touchpointDate')) drop(taken, touchpointTargets);
  return header.map((_, column) => taken.get(column) ?? null);
}

/** Whether the first row is a header: a row with an address in it is somebody. */
export const looksLikeHeader = (row: readonly string[]): boolean => !row.some((cell) => isAddress(cell.trim()));

function guessesFor(header: string, column: number, values: readonly string[]): readonly Guess[] {
  const phrase = phraseOf(header);
  const words = phrase.split(' ');
  const bare = words.filter((word) => !noiseWords.has(word)).join(' ');
  const named = [
    ...targetsOf(phrase).map((target) => ({ target, column, weight: 3 })),
    ...(bare === phrase ? [] : targetsOf(bare).map((target) => ({ target, column, weight: 2 }))),
  ].filter(({ target }) => fits(target, values));
  if (holdsAddresses(values)) {
    const others = named.filter(({ target }) => target === 'email' || target === 'otherEmails');
    return [...others, { target: 'email', column, weight: 1 }, { target: 'otherEmails', column, weight: 0.5 }];
  }
  if (named.some(({ target }) => target === 'name') && isNumbered(values)) {
    return [{ target: 'purchaseNumber', column, weight: 2 }];
  }
  return named;
}

function targetsOf(phrase: string): readonly ColumnTarget[] {
  targetsByPhrase ??= phraseIndex();
  return targetsByPhrase.get(phrase) ?? [];
}

function phraseIndex(): ReadonlyMap<string, readonly ColumnTarget[]> {
  const index = new Map<string, ColumnTarget[]>();
  for (const target of columnTargets) {
    for (const phrase of headerWords[target].split('|')) index.set(phrase, [...(index.get(phrase) ?? []), target]);
  }
  return index;
}

const below = (samples: readonly (readonly string[])[], column: number): readonly string[] =>
  samples.map((row) => (row[column] ?? '').trim()).filter(Boolean);

/** A header like "Status" means many things: what stands below it has a say. */
function fits(target: ColumnTarget, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  if (target === 'stage') return mostly(values, (value) => readStage(value) !== null);
  if (target === 'purchaseKind') return mostly(values, (value) => readKind(value) !== null);
  if (target === 'purchaseState') return mostly(values, (value) => readPurchaseState(value) !== null);
  if (target === 'locale') return mostly(values, (value) => readLanguage(value) !== null);
  if (target === 'email') return holdsAddresses(values);
  if (target === 'purchaseAmount') return mostly(values, (value) => /\d/.test(value) && !/^\p{L}{4}/u.test(value));
  if (dateTargets.includes(target)) return mostly(values, (value) => /\d/.test(value));
  if (target === 'touchpointKind') return mostly(values, seemsKind);
  if (target === 'touchpointFeeling') return mostly(values, (value) => readFeeling(value) !== null);
  if (target === 'touchpointRating') return values.every((value) => readRating(value) !== null);
  if (target === 'touchpointNps') return values.every((value) => readNps(value) !== null);
  // "Title" is Dr or Herr in one file and "Head of Operations" in another.
  if (target === 'honorific') return mostly(values, (value) => value.length <= 12 && value.split(' ').length <= 2);
  return true;
}

const mostly = (values: readonly string[], holds: (value: string) => boolean): boolean =>
  values.filter(holds).length * 2 > values.length;

/** "Anna (anna@x.example)" and "anna@x.example, a@y.example" hold addresses, too. */
const holdsAddresses = (values: readonly string[]): boolean =>
  values.length > 0 && mostly(values, (value) => value.split(/[\s,;<>()]+/).some(isAddress));

const isNumbered = (values: readonly string[]): boolean =>
  values.length > 0 && mostly(values, (value) => /^#?\d+$/.test(value));

/** A date or a state without a number or an amount is hardly a purchase's: "Created" stands in every export. */
const lonelyPurchase: readonly ColumnTarget[] = [
  'purchaseDate',
  'purchaseState',
  'purchaseKind',
  'purchaseCurrency',
  'validUntil',
  'purchaseNote',
];

const touchpointTargets = columnTargets.filter((target) => target.startsWith('touchpoint'));

function drop(taken: Map<number, ColumnTarget>, targets: readonly ColumnTarget[]): void {
  for (const [column, target] of taken) if (targets.includes(target)) taken.delete(column);
}

/** Where every row is a ticket or a call, "Date" and "Created at" are its own. */
function dateTouchpoints(taken: Map<number, ColumnTarget>, used: Set<ColumnTarget>): void {
  for (const [column, target] of taken) {
    if (target !== 'purchaseDate') continue;
    taken.set(column, 'touchpointDate');
    used.add('touchpointDate');
  }
}
