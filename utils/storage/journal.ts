import type { Instant, Reason, Row } from '../domain/model/row';
import { type Changes, Recorder } from './recorder';
import type { Store } from './store';

/** One act of the user that can be taken back. */
export interface JournalEntry {
  readonly id: string;
  readonly at: Instant;
  readonly label: Reason;
  readonly parts: number;
}

/** What one transaction of an act changed in one table. Of rows that it added, id and rev are enough. */
export interface JournalPart {
  readonly entry: string;
  readonly part: number;
  readonly table: string;
  readonly added: readonly string[];
  readonly addedRevs: readonly number[];
  readonly changed: readonly { readonly before: Row; readonly rev: number }[];
}

export interface Journal {
  /** The newest first. */
  all(): Promise<readonly JournalEntry[]>;
  get(id: string): Promise<JournalEntry | undefined>;
  /** All that the act changed, over all its parts. */
  changes(id: string): Promise<{ readonly tables: Changes }>;
  /** Inside the act's transaction; the id of the entry, or null when nothing was changed. */
  keep(label: Reason, recorder: Recorder, entryId: string | null): Promise<string | null>;
  remove(id: string): Promise<void>;
  /** Takes those away that can't be taken back any more: from time to time, for at every act it would cost too much. */
  forgetOld(): Promise<void>;
}

export const mostEntries = 50;
/** A whole import has thousands, and between two readings others get their turn. */
const partsAtOnce = 50;
export const oldestEntry = 30 * 24 * 60 * 60 * 1000;

export function journal(store: Store): Journal {
  const entries = store.table<JournalEntry>('journal');
  const parts = store.table<JournalPart>('journalParts');

  const partsOf = (id: string, from = 0, before = Infinity) =>
    parts.where('[entry+part]').between([id, from], [id, before]);

  const forget = async (old: readonly JournalEntry[]): Promise<void> => {
    if (old.length === 0) return;
    const keys = old.flatMap(({ id, parts: count }) => Array.from({ length: count }, (_, part) => [id, part] as const));
    await Promise.all([
      // Their keys are pairs, which the table's type does not say.
      parts.bulkDelete(keys as unknown as string[]),
      entries.bulkDelete(old.map(({ id }) => id)),
    ]);
  };

  const all = () =>
    store.run(async () => {
      const latest = await entries.orderBy('at').reverse().limit(mostEntries).toArray();
      return latest.filter(({ at }) => at >= store.now() - oldestEntry);
    });

  return {
    all,
    forgetOld: () =>
      store.write(async () => {
        const beyond = await entries.orderBy('at').reverse().offset(mostEntries).toArray();
        const old = await entries
          .where('at')
          .below(store.now() - oldestEntry)
          .toArray();
        await forget([...new Map([...beyond, ...old].map((entry) => [entry.id, entry])).values()]);
      }, ['journal', 'journalParts']),
    remove: (id) =>
      store.write(async () => {
        const entry = await entries.get(id);
        if (entry) await forget([entry]);
      }, ['journal', 'journalParts']),
    get: (id) => store.run(() => entries.get(id)),
    changes: (id) =>
      store.run(async () => {
        const recorder = new Recorder();
        const { parts: count = 0 } = (await entries.get(id)) ?? {};
        for (let from = 0; from < count; from += partsAtOnce) {
          for (const part of await partsOf(id, from, from + partsAtOnce).toArray()) noteAgain(recorder, part);
        }
        return recorder;
      }),
    async keep(label, recorder, entryId) {
      if (recorder.tables.size === 0) return entryId;
      const present = entryId === null ? undefined : await entries.get(entryId);
      const entry = present ?? { id: entryId ?? store.newId(), at: store.now(), label, parts: 0 };
      const added = [...recorder.tables].map(([table, rows], i) =>
        partOf(entry.id, entry.parts + i, table, [...rows.values()]),
      );
      store.later(parts.bulkAdd(added));
      store.later(entries.put({ ...entry, parts: entry.parts + added.length }));
      return entry.id;
    },
  };
}

function noteAgain(recorder: Recorder, { table, added, addedRevs, changed }: JournalPart): void {
  recorder.note(
    table,
    added.map((id, i) => ({ id, before: null, rev: addedRevs[i] ?? 1 })),
  );
  recorder.note(
    table,
    changed.map(({ before, rev }) => ({ id: before.id, before, rev })),
  );
}

function partOf(
  entry: string,
  part: number,
  table: string,
  rows: readonly { id: string; before: Row | null; rev: number }[],
): JournalPart {
  const added = rows.filter(({ before }) => before === null);
  return {
    entry,
    part,
    table,
    added: added.map(({ id }) => id),
    addedRevs: added.map(({ rev }) => rev),
    changed: rows.flatMap(({ before, rev }) => (before === null ? [] : [{ before, rev }])),
  };
}
