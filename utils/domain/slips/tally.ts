import { type RuleId, ruleIds } from '../model/finding';
import type { Slip } from '../model/settings';

export type Outcome = Slip['outcome'];

/** How a rule has done: how often each outcome came, and how often it was right, as the user's own clicks say. */
export interface RuleTally {
  readonly rule: RuleId;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** How many of its findings tell whether it was right. */
  readonly judged: number;
  /** 0 to 1; null where too few tell. */
  readonly precision: number | null;
}

export const outcomes: readonly Outcome[] = ['fixed', 'changed', 'dismissed', 'sent', 'shown', 'silent'];

/** With fewer, a share says nothing. */
export const fewest = 5;

const none: Readonly<Record<Outcome, number>> = { fixed: 0, changed: 0, dismissed: 0, sent: 0, shown: 0, silent: 0 };

export function countOutcomes(slips: readonly Pick<Slip, 'outcome'>[]): Readonly<Record<Outcome, number>> {
  const counts = { ...none };
  for (const { outcome } of slips) counts[outcome] += 1;
  return counts;
}

/** By rule, in the order of precedence; rules that found nothing are left out. */
export function tallySlips(slips: readonly Pick<Slip, 'rule' | 'outcome'>[]): readonly RuleTally[] {
  const byRule = Map.groupBy(slips, ({ rule }) => rule);
  return ruleIds.flatMap((rule) => {
    const own = byRule.get(rule);
    if (!own) return [];
    const counts = countOutcomes(own);
    const right = counts.fixed + counts.changed;
    const judged = right + counts.dismissed + counts.sent;
    return { rule, counts, judged, precision: judged < fewest ? null : right / judged };
  });
}
