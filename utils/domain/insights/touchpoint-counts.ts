import type { Channel, Touchpoint, TouchpointKind } from '../model/touchpoint';
import { behind, joined, parted } from './book-name';
import type { Count } from './count';
import { type Month, monthOf, type Span } from './month';

/** Practice customers are counted apart: they are not the business. */
const shelf = (isSample: boolean): string => (isSample ? 'practice' : 'touchpoints');

/**
 * A book for each month, and one more for each type of customer in it: who asks about all reads only the former. In it
 * each kind and channel, how it felt and how it was rated.
 */
export function touchpointCounts(touchpoint: Touchpoint): readonly Count[] {
  const { kind, channel, emotion, rating, nps, at, persona, source } = touchpoint;
  const name = shelf(source === 'sample');
  const month = monthOf(at);
  const cells = [
    'n',
    ...(emotion === null ? [] : [`felt${emotion}`]),
    ...(rating === null ? [] : [`rated${rating}`]),
    ...(nps === undefined ? [] : [`nps${nps}`]),
  ].map((what) => joined(kind, channel, what));
  const books = [joined(name, month), ...(persona ? [joined(`${name} of`, persona, month)] : [])];
  return books.flatMap((book) => cells.map((cell): Count => [book, cell]));
}

/** Between which names the books of a span stand; `persona` null: those of all. */
export const touchpointBooks = (
  { from, until }: Span,
  isSample = false,
  persona: string | null = null,
): readonly [string, string] => {
  const name = shelf(isSample);
  if (persona === null) return [joined(name, from), joined(name, until)];
  return [joined(`${name} of`, persona, from), joined(`${name} of`, persona, until)];
};

/** The books of all months. */
export const allTouchpointBooks = (isSample = false): readonly [string, string] => [
  joined(shelf(isSample), ''),
  behind(shelf(isSample)),
];

export const monthOfTouchpointBook = (name: string): Month => parted(name)[1] ?? '';

/** How often, and with how many of each feeling (-2 to 2), rating (1 to 5) and answer to the 0 to 10 question. */
export interface Tally {
  readonly count: number;
  readonly felt: readonly number[];
  readonly rated: readonly number[];
  readonly asked: readonly number[];
}

/** One kind of touchpoint by one channel. */
export interface Touched extends Tally {
  readonly kind: TouchpointKind;
  readonly channel: Channel;
}

export const noTally: Tally = { count: 0, felt: Array(5).fill(0), rated: Array(5).fill(0), asked: Array(11).fill(0) };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  count: one.count + other.count,
  felt: one.felt.map((n, i) => n + (other.felt[i] ?? 0)),
  rated: one.rated.map((n, i) => n + (other.rated[i] ?? 0)),
  asked: one.asked.map((n, i) => n + (other.asked[i] ?? 0)),
});

interface Counting {
  count: number;
  readonly felt: number[];
  readonly rated: number[];
  readonly asked: number[];
}

function enter(into: Counting, what: string, by: number): void {
  const [, name, value] = /^(felt|rated|nps)(-?\d+)$/.exec(what) ?? [];
  const list = name === 'felt' ? into.felt : name === 'rated' ? into.rated : into.asked;
  const place = Number(value) + (name === 'felt' ? 2 : name === 'rated' ? -1 : 0);
  if (name === undefined) into.count += by;
  else list[place] = (list[place] ?? 0) + by;
}

/** What these books say together. */
export function touchedIn(books: readonly { readonly cells: Readonly<Record<string, number>> }[]): readonly Touched[] {
  // Many books have the same cells: they are added up before any of them is read.
  const all = new Map<string, number>();
  for (const { cells } of books) for (const cell in cells) all.set(cell, (all.get(cell) ?? 0) + (cells[cell] ?? 0));
  const sums = new Map<string, Counting>();
  for (const [cell, by] of all) {
    const end = cell.lastIndexOf('\t');
    const key = cell.slice(0, end);
    const sum = sums.get(key) ?? { count: 0, felt: [0, 0, 0, 0, 0], rated: [0, 0, 0, 0, 0], asked: Array(11).fill(0) };
    sums.set(key, sum);
    enter(sum, cell.slice(end + 1), by);
  }
  return [...sums].map(([key, sum]) => {
    const end = key.lastIndexOf('\t');
    return { kind: key.slice(0, end), channel: key.slice(end + 1) as Channel, ...sum };
  });
}
