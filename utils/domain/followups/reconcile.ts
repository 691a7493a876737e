import { type FollowUp, type PlannedFollowUp, whenTheyAnswer } from '../model/follow-up';
import type { Instant } from '../model/row';
import type { Plan } from './engine';
import { keyOf } from './key';
import type { Ending } from './rule';

/** What has to be written so that the stored follow-ups say what the plan says. */
export interface Reconciled {
  readonly add: readonly PlannedFollowUp[];
  readonly change: readonly FollowUp[];
}

const sameReason = (one: FollowUp['reason'], other: FollowUp['reason']) =>
  one.code === other.code &&
  Object.keys(one.params).length === Object.keys(other.params).length &&
  Object.entries(one.params).every(([name, value]) => String(other.params[name]) === String(value));

const isAsPlanned = (stored: FollowUp, plan: PlannedFollowUp) =>
  stored.dueOn === plan.dueOn &&
  stored.dueAt === plan.dueAt &&
  stored.zone === plan.zone &&
  stored.value === plan.value &&
  stored.account === plan.account &&
  sameReason(stored.reason, plan.reason);

const endings: readonly string[] = ['by-mail', 'by-answer', 'by-playbook'] satisfies readonly Ending[];

/** Whether that was why it closed itself. No word of the user's may look like one. */
export const isEnding = (because: string): boolean => endings.includes(because);

/** The user's own word stands; what closed itself comes back when the past turns out to be different. */
export const isSettledByUser = ({ state, closedBecause }: Pick<FollowUp, 'state' | 'closedBecause'>): boolean =>
  state === 'skipped' || (state === 'done' && !isEnding(closedBecause));

/** Put off until the customer speaks, and they have. */
const isWoken = ({ snoozedUntil, waitsSince }: FollowUp, heardAt: Instant | null) =>
  snoozedUntil === whenTheyAnswer && heardAt !== null && heardAt > (waitsSince ?? Number.NEGATIVE_INFINITY);

function keepOrUpdate(stored: FollowUp, plan: PlannedFollowUp, heardAt: Instant | null): FollowUp | null {
  if (isSettledByUser(stored)) return null;
  const isOpen = stored.state === 'open';
  const wakes = isWoken(stored, heardAt);
  if (isOpen && !wakes && isAsPlanned(stored, plan)) return null;
  return {
    ...stored,
    ...plan,
    dueAt: plan.dueAt,
    ...(!isOpen && { state: 'open', closedAt: null, closedBecause: '' }),
    ...(wakes && { snoozedUntil: '', waitsSince: null }),
  };
}

function close(stored: FollowUp, ended: Plan['ended'], now: Instant): FollowUp {
  const ending = ended.get(keyOf(stored));
  return { ...stored, state: ending ? 'done' : 'obsolete', closedAt: now, closedBecause: ending ?? '' };
}

/** The row that speaks for a key, should there be several: the user's word first, then the oldest. */
const bySpokesman = (a: FollowUp, b: FollowUp) =>
  Number(isSettledByUser(b)) - Number(isSettledByUser(a)) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

/** Compares all stored follow-ups of one customer with the plan. Done twice, it finds nothing to do the second time. */
export function reconcile(existing: readonly FollowUp[], plan: Plan, now: Instant): Reconciled {
  const stored = new Map<string, FollowUp>();
  const change: FollowUp[] = [];
  for (const row of [...existing].filter(({ deletedAt }) => deletedAt === null).sort(bySpokesman)) {
    if (!stored.has(keyOf(row))) stored.set(keyOf(row), row);
    else if (row.state === 'open') change.push({ ...row, state: 'obsolete', closedAt: now, closedBecause: '' });
  }
  const add: PlannedFollowUp[] = [];
  const wanted = new Set<string>();
  for (const one of plan.planned) {
    wanted.add(keyOf(one));
    const row = stored.get(keyOf(one));
    const changed = row && keepOrUpdate(row, one, plan.heardAt);
    if (!row) add.push(one);
    else if (changed) change.push(changed);
  }
  for (const [key, row] of stored) {
    if (row.state === 'open' && !wanted.has(key)) change.push(close(row, plan.ended, now));
  }
  return { add, change };
}
