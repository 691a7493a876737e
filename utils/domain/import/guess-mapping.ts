import { isAddress } from '../model/address';
import { foldText } from '../names/fold';
import { type ColumnTarget, canRepeat, columnTargets, type Mapping } from './columns';
import { headerWords, noiseWords } from './header-words';
import { readKind, readLanguage, readPurchaseState, readStage } from './words';

interface Guess {
  readonly target: ColumnTarget;
  readonly column: number;
  /** 3: the header as it is; 2: without noise words; 1: by what stands below it. */
  readonly weight: number;
}

let targetsByPhrase: ReadonlyMap<string, readonly ColumnTarget[]> | undefined;

/** What each column holds, judged by its header and by the first rows below it. A guess: the user can change it. */
export function guessMapping(header: readonly string[], samples: readonly (readonly string[])[]): Mapping {
  const guesses = header.flatMap((text, column) => guessesFor(text, column, below(samples, column)));
  const taken = new Map<number, ColumnTarget>();
  const used = new Set<ColumnTarget>();
  for (const { target, column } of guesses.toSorted((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (taken.has(column) || (used.has(target) && !canRepeat(target))) continue;
    taken.set(column, target);
    used.add(target);
  }
  if (!used.has('purchaseNumber') && !used.has('purchaseAmount')) dropLonelyPurchase(taken);
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

/** "E-mail 1 - Value" is "e mail 1 value"; "firstName" and "order_date" fall into their words, too. */
const phraseOf = (header: string): string =>
  foldText(header.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
  if (target === 'purchaseDate' || target === 'deliveredOn' || target === 'validUntil') {
    return mostly(values, (value) => /\d/.test(value));
  }
  // "Title" is Dr or Herr in one file and "Head of Operations" in another.
  if (target === 'honorific') return mostly(values, (value) => value.length <= 12 && value.split(' ').length <= 2);
  return true;
}

const mostly = (values: readonly string[], holds: (value: string) => boolean): boolean =>
  values.filter(holds).length * 2 > values.length;

const holdsAddresses = (values: readonly string[]): boolean => values.length > 0 && mostly(values, isAddress);

const isNumbered = (values: readonly string[]): boolean =>
  values.length > 0 && mostly(values, (value) => /^#?\d+$/.test(value));

/** A date or a state without a number or an amount is hardly a purchase's: "Created" stands in every export. */
function dropLonelyPurchase(taken: Map<number, ColumnTarget>): void {
  const lonely: readonly ColumnTarget[] = [
    'purchaseDate',
    'purchaseState',
    'purchaseKind',
    'purchaseCurrency',
    'validUntil',
    'purchaseNote',
  ];
  for (const [column, target] of taken) if (lonely.includes(target)) taken.delete(column);
}
