import type { FollowUp } from '../domain/model/follow-up';
import type { Row } from '../domain/model/row';
import type { Database, Noted } from '../storage';

type Changes = ReadonlyMap<string, ReadonlyMap<string, Noted>>;

/**
 * The customers that something has happened to since an act: a touchpoint, a purchase or a follow-up of theirs was
 * added or settled by somebody. An act that is taken back must not take these customers away with it.
 */
export async function usedSince(database: Database, since: number, act: Changes): Promise<ReadonlySet<string>> {
  const added = act.get('customers');
  if (!added || [...added.values()].every(({ before }) => before !== null)) return new Set();
  const used = new Set<string>();
  const isOfTheAct = (table: string, row: Row): boolean => act.get(table)?.get(row.id)?.rev === row.rev;
  for (const row of await database.touchpoints.changedSince(since)) {
    if (!isOfTheAct('touchpoints', row)) used.add(row.customerId);
  }
  for (const row of await database.purchases.changedSince(since)) {
    if (!isOfTheAct('purchases', row)) used.add(row.customerId);
  }
  for (const row of await database.followUps.changedSince(since)) {
    if (wasSettledByUser(row) && !isOfTheAct('followUps', row)) used.add(row.customerId);
  }
  return used;
}

const wasSettledByUser = ({ state, snoozedUntil }: FollowUp): boolean =>
  state === 'done' || state === 'skipped' || snoozedUntil !== '';
