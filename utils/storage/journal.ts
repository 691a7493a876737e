import type { Instant, Reason, Row } from '../domain/model/row';
import { Recorder } from './recorder';
import type { Store } from './store';

/** One act of the user that can be taken back. */
export interface JournalEntry {
  readonly id: string;
  readonly at: Instant;
  readonly label: Reason;
  readonly parts: number;
}

/** What one transaction of an act changed in one table. Of rows that it added, id and rev are enough. */
interface JournalPart {
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
  changes(id: string): Promise<Recorder>;
  /** Inside the act's transaction; the id of the entry, or null when nothing was changed. */
  keep(label: Reason, recorder: Recorder, entryId: string | null): Promise<string | null>;
  remove(id: string): Promise<void>;
}

export const mostEntries = 50;
export const oldestEntry = 30 * 24 * 60 * 60 * 1000;

export function journal(store: Store): Journal {
  const entries = store.table<JournalEntry>('journal');
  const parts = store.table<JournalPart>('journalParts');

  const partsOf = (id: string) => parts.where('[entry+part]').between([id, 0], [id, Infinity]);

  const remove = (id: string): Promise<void> =>
    store.write(async () => {
      await partsOf(id).delete();
      await entries.delete(id);
    }, ['journal', 'journalParts']);

  const all = () => store.run(() => entries.orderBy('at').reverse().toArray());

  const forgetOld = async (): Promise<void> => {
    const kept = store.now() - oldestEntry;
    const old = (await all()).filter(({ at }, i) => i >= mostEntries || at < kept);
    for (const { id } of old) await remove(id);
  };

  return {
    all,
    remove,
    get: (id) => store.run(() => entries.get(id)),
    changes: (id) =>
      store.run(async () => {
        const recorder = new Recorder();
        for (const part of await partsOf(id).toArray()) {
          recorder.note(
            part.table,
            part.added.map((row, i) => ({ id: row, before: null, rev: part.addedRevs[i] ?? 1 })),
          );
          recorder.note(
            part.table,
            part.changed.map(({ before, rev }) => ({ id: before.id, before, rev })),
          );
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
      await parts.bulkAdd(added);
      await entries.put({ ...entry, parts: entry.parts + added.length });
      if (!present) await forgetOld();
      return entry.id;
    },
  };
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
