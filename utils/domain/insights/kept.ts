import type { LocalDate } from '../model/row';
import { parted } from './book-name';
import type { Month, Span } from './month';
import { dayOfCell, type MonthShelf } from './shelves';

/** One cell of a book of one month: its words, and its number. */
export interface Entry {
  readonly month: Month;
  readonly words: readonly string[];
  readonly count: number;
  /** Of those that name one. */
  readonly day: LocalDate | '';
}

interface Book {
  readonly name: string;
  readonly cells: Readonly<Record<string, number>>;
}

/** The books of one shelf, to be asked. */
export interface Shelved {
  within(span: Span): readonly Entry[];
  /** All from the beginning until a day. */
  until(day: LocalDate): readonly Entry[];
}

function entriesOf(month: Month, { cells }: Book): readonly Entry[] {
  return Object.entries(cells).map(([cell, count]) => {
    const words = parted(cell);
    const day = dayOfCell(words.at(-1) ?? '');
    return { month, words, count, day: day === '' ? '' : `${month}-${day}` };
  });
}

export function shelved(shelf: MonthShelf, books: readonly Book[]): Shelved {
  const all = books.flatMap((book): readonly Entry[] => {
    const [name, month = ''] = parted(book.name);
    return name === shelf ? entriesOf(month, book) : [];
  });
  return {
    within: ({ from, until }) => all.filter(({ month }) => month >= from && month <= until),
    until: (day) => all.filter((entry) => (entry.day === '' ? entry.month <= day.slice(0, 7) : entry.day <= day)),
  };
}

/** The sum of these, or of those whose first word is this one. */
export const sumOf = (entries: readonly Entry[], first?: string): number =>
  entries.reduce((sum, { words, count }) => (first === undefined || words[0] === first ? sum + count : sum), 0);

/** Numbers that were counted by drawers, as the last word of these cells. */
export function drawersOf(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  for (const { words, count } of entries) {
    const drawer = Number(words.at(-1));
    counted.set(drawer, (counted.get(drawer) ?? 0) + count);
  }
  return counted;
}
