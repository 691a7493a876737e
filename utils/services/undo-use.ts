import type { FollowUp } from '../domain/model/follow-up';
import type { Row } from '../domain/model/row';
import type { Changes, Database } from '../storage';

const tables = [
  'touchpoints',
  'purchases',
  'followUps',
  'goals',
  'roadblocks',
  'opportunities',
  'playbookRuns',
] as const;

/** Reading a whole import's rows at once would hold up everything else. */
const portion = 200;

/** Shows the rows of a table that were changed since an act and are none of its own, portion by portion. */
export async function seeOthersSince(
  database: Database,
  table: (typeof tables)[number],
  { since, act }: { readonly since: number; readonly act: Changes },
  see: (rows: readonly Row[]) => Promise<void> | void,
): Promise<void> {
  const own = act.get(table);
  const ids = (await database[table].changedSince(since)).filter((id) => !own?.has(id));
  for (let at = 0; at < ids.length; at += portion) {
    const rows = await database[table].getEvenRemoved(ids.slice(at, at + portion));
    await see(rows.filter((row) => row !== undefined));
  }
}

/**
 * The customers that something has happened to since an act: a touchpoint, a purchase or the like of theirs was added,
 * or a follow-up settled by somebody. An act that is taken back must not take these customers away with it.
 */
export async function usedSince(database: Database, since: number, act: Changes): Promise<Set<string>> {
  const used = new Set<string>();
  if (![...(act.get('customers')?.values() ?? [])].some(({ before }) => before === null)) return used;
  for (const table of tables) {
    await seeOthersSince(database, table, { since, act }, (rows) => {
      for (const row of rows) for (const id of usersOf(table, row)) used.add(id);
    });
  }
  return used;
}

/** Whose row it is, if it speaks of use: what the engine planned by itself does not. */
export function usersOf(table: string, row: Row): readonly string[] {
  if (table === 'followUps' && !wasSettledByUser(row as FollowUp)) return [];
  const { customerId } = row as Row & { readonly customerId?: string };
  return customerId ? [customerId] : [];
}

const wasSettledByUser = ({ state, snoozedUntil }: FollowUp): boolean =>
  state === 'done' || state === 'skipped' || snoozedUntil !== '';
