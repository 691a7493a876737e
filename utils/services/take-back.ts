import type { Row } from '../domain/model/row';
import type { Database, Noted, Repository } from '../storage';

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

/**
 * Some rows of one table as they were before an act: what it added goes, what it changed is restored. What was changed
 * since is left alone, and what `keptOf` holds back.
 */
export async function takeBack(
  database: Database,
  rows: Repository<Row>,
  noted: readonly Noted[],
  keptOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<TakenBack> {
  const present = await rows.getEvenRemoved(noted.map(({ id }) => id));
  const erasable: Row[] = [];
  const changed: Row[] = [];
  const restored: Row[] = [];
  const left: Row[] = [];
  for (const [i, { before, rev }] of noted.entries()) {
    const row = present[i];
    if (!row) continue;
    if (row.rev !== rev) left.push(row);
    else if (before) {
      changed.push(row);
      restored.push({ ...before, rev: row.rev + 1, changedAt: database.now() });
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
