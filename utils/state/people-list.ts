import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Reason } from '../domain/model/row';
import { everybody, type PeopleAsked } from '../domain/people/asked';
import type { PersonLine } from '../messaging/doors/people';
import type { Background } from './background';

/** Lines that are asked for together. */
const pageSize = 50;
/** Pages that are kept: whoever scrolls through very many need not have them all. */
const mostPages = 40;

/** A list of any length, of which only what is looked at is read. */
export interface PeopleList {
  /** How many there are; null until that is known. */
  readonly total: ReadonlySignal<number | null>;
  readonly error: ReadonlySignal<Reason | null>;
  /** Moves when lines have come. */
  readonly version: ReadonlySignal<number>;
  /** Undefined while it is still to come. */
  at(index: number): PersonLine | undefined;
  /** From this line to that one is looked at. */
  look(from: number, until: number): void;
  /** Another question; what is shown stays until its answer is there. */
  ask(asked: PeopleAsked): void;
  /** Something has changed: reads again what is looked at. */
  refresh(): void;
}

export function createPeopleList({ call }: Background): PeopleList {
  const total = signal<number | null>(null);
  const error = signal<Reason | null>(null);
  const version = signal(0);
  let asked = everybody;
  let pages = new Map<number, readonly PersonLine[]>();
  let stale = new Set<number>();
  let seen = { from: 0, until: 0 };
  let question = 0;
  let isReading = false;
  let isOther = false;

  const wantedPage = (): number | undefined => {
    const first = Math.floor(seen.from / pageSize);
    const last = Math.floor(Math.max(seen.from, seen.until - 1) / pageSize);
    for (let page = first; page <= last; page += 1) {
      const isBehind = total.value !== null && page > 0 && page * pageSize >= total.value && !stale.has(page);
      if ((!pages.has(page) || stale.has(page)) && !isBehind) return page;
    }
    return undefined;
  };

  const keep = (page: number, lines: readonly PersonLine[]) => {
    pages.delete(page);
    pages.set(page, lines);
    stale.delete(page);
    for (const old of [...pages.keys()].slice(0, -mostPages)) pages.delete(old);
  };

  /** One page after the other: while one comes, somebody may have scrolled on. */
  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    for (let page = wantedPage(); page !== undefined; page = wantedPage()) {
      const mine = question;
      const result = await call('peoplePage', { asked, from: page * pageSize, limit: pageSize });
      if (mine !== question) continue;
      if (!result.ok) {
        error.value = result.error;
        break;
      }
      batch(() => {
        // The answer to another question takes the place of all that was there.
        if (isOther) {
          pages = new Map();
          stale = new Set();
        }
        isOther = false;
        error.value = null;
        total.value = result.value.total;
        keep(page, result.value.lines);
        version.value += 1;
      });
    }
    isReading = false;
  }

  return {
    total,
    error,
    version,
    at: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    look(from, until) {
      seen = { from, until };
      void read();
    },
    ask(next) {
      question += 1;
      asked = next;
      isOther = true;
      seen = { from: 0, until: seen.until - seen.from };
      stale = new Set([...pages.keys(), 0]);
      void read();
    },
    refresh() {
      question += 1;
      stale = new Set([...pages.keys(), Math.floor(seen.from / pageSize)]);
      void read();
    },
  };
}
