import type { Table } from 'dexie';
import type { Count } from '../domain/insights/count';
import type { Store } from './store';

/** Kept numbers that belong together, such as those of one month: by name of the cell. Zeroes are left out. */
export interface Book {
  readonly name: string;
  readonly cells: Readonly<Record<string, number>>;
}

/** What rows that come and go move in the books. */
export class Ledger {
  readonly moved = new Map<string, Map<string, number>>();

  add(counts: readonly Count[], sign: 1 | -1): void {
    for (const [book, cell, by = 1] of counts) {
      const cells = this.moved.get(book) ?? new Map<string, number>();
      this.moved.set(book, cells);
      cells.set(cell, (cells.get(cell) ?? 0) + sign * by);
    }
  }

  /** The books as they are after it; `before` in any order, those that are missing are empty. */
  onto(before: readonly (Book | undefined)[]): readonly Book[] {
    const known = new Map(before.flatMap((book) => (book ? [[book.name, book.cells]] : [])));
    return [...this.moved].map(([name, cells]) => {
      const after = { ...known.get(name) };
      for (const [cell, by] of cells) {
        const value = (after[cell] ?? 0) + by;
        if (value === 0) delete after[cell];
        else after[cell] = value;
      }
      return { name, cells: after };
    });
  }

  /** The names of those in which something is not as before. */
  names(): readonly string[] {
    return [...this.moved].filter(([, cells]) => [...cells.values()].some((by) => by !== 0)).map(([name]) => name);
  }
}

export interface Books {
  /** Those whose names lie between the two, both included, in the order of their names; empty ones are left out. */
  between(from: string, to: string): Promise<readonly Book[]>;
  /** The first whose name lies between the two and that is not empty. */
  first(from: string, to: string): Promise<Book | undefined>;
  /** Those with these names that are there. */
  named(names: readonly string[]): Promise<readonly Book[]>;
}

/** The first has something in it, as a rule. */
const fewBooks = 1;

export function books(store: Store): Books {
  const table = store.table<Book>('books');
  const filled = (found: readonly (Book | undefined)[]) =>
    found.filter((book) => book !== undefined && Object.keys(book.cells).length > 0) as readonly Book[];
  return {
    between: (from, to) =>
      store.run(async () => filled(await table.where(':id').between(from, to, true, true).toArray())),
    first: (from, to) =>
      store.run(async () => {
        const few = await table.where(':id').between(from, to, true, true).limit(fewBooks).toArray();
        return filled(few)[0] ?? filled(await table.where(':id').between(from, to, true, true).toArray())[0];
      }),
    named: (names) => store.run(async () => filled(await table.bulkGet([...names]))),
  };
}

/** Part of a transaction, its last. */
export async function writeBooks(table: Table<Book, string>, ledger: Ledger): Promise<void> {
  const names = new Set(ledger.names());
  if (names.size === 0) return;
  const after = ledger.onto(await table.bulkGet([...names]));
  await table.bulkPut(after.filter(({ name }) => names.has(name)));
}
