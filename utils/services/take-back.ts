import type { Row } from '../domain/model/row';
import type { Database, Noted, Repository } from '../storage';
import { noteUndone, wasTakenBackTo } from './undone-revs';

export interface TakenBack {
  /** Rows of the act that are not here any more. */
  readonly erased: readonly Row[];
  /** Rows that are again as they were before. */
  readonly restored: readonly Row[];
  /** Rows that were changed since, or are held back, and stay as they are. */
  readonly left: readonly Row[];
  /** The ids of what the act had added and is not here now, whoever took it away. */
  readonly gone: readonly string[];
}

/** Of a whole import it is not remembered row by row. */
const mostRemembered = 50;

/**
 * Some rows of one table as they were before an act: what it added goes, what it changed is restored. What was changed
 * since is left alone, and what `keptOf` holds back.
 */
export async function takeBack(
  database: Database,
  table: keyof Database & string,
  noted: readonly Noted[],
  keptOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<TakenBack> {
  const rows = database[table] as unknown as Repository<Row>;
  const present = await rows.getEvenRemoved(noted.map(({ id }) => id));
  const erasable: Row[] = [];
  const changed: Row[] = [];
  const restored: Row[] = [];
  const left: Row[] = [];
  for (const [i, { before, rev }] of noted.entries()) {
    const row = present[i];
    if (!row) continue;
    if (row.rev !== rev && !(await wasTakenBackTo(database, table, row, rev))) left.push(row);
    else if (before) {
      const now = row.rev + 1;
      changed.push(row);
      restored.push({ ...before, rev: now, changedAt: database.now() });
      if (noted.length <= mostRemembered) await noteUndone(database, table, row.id, { now, was: before.rev });
    } else erasable.push(row);
  }
  const kept = erasable.length > 0 ? await keptOf(erasable.map(({ id }) => id)) : new Set();
  const erased = erasable.filter(({ id }) => !kept.has(id));
  const erasedIds = erased.map(({ id }) => id);
  await rows.erase(erasedIds, erased);
  await rows.putAsTheyAre(restored, changed);
  const absent = noted.filter(({ before }, i) => before === null && !present[i]);
  return {
    erased,
    restored,
    left: [...left, ...erasable.filter(({ id }) => kept.has(id))],
    gone: [...absent, ...erased].map(({ id }) => id),
  };
}
