import type { Row } from '../domain/model/row';
import type { Database, Noted, Repository } from '../storage';

export interface TakenBack {
  /** Rows of the act that are not here any more. */
  readonly erased: readonly Row[];
  /** Rows that are again as they were before. */
  readonly restored: readonly Row[];
  /** How many were changed since, and stay as they are. */
  readonly left: number;
}

/**
 * Some rows of one table as they were before an act: what it added goes, what it changed is restored. What was changed
 * since is left alone, and what `isKept` holds back.
 */
export async function takeBack(
  database: Database,
  rows: Repository<Row>,
  noted: readonly Noted[],
  isKept: (row: Row) => boolean | Promise<boolean>,
): Promise<TakenBack> {
  const present = await rows.getEvenRemoved(noted.map(({ id }) => id));
  const erasable: Row[] = [];
  const restored: Row[] = [];
  let left = 0;
  for (const [i, { before, rev }] of noted.entries()) {
    const row = present[i];
    if (!row) continue;
    if (row.rev !== rev) left++;
    else if (before) restored.push({ ...before, rev: row.rev + 1, changedAt: database.now() });
    else erasable.push(row);
  }
  const kept = await Promise.all(erasable.map(isKept));
  const erased = erasable.filter((_, i) => !kept[i]);
  await rows.erase(erased.map(({ id }) => id));
  await rows.putAsTheyAre(restored);
  return { erased, restored, left: left + erasable.length - erased.length };
}
