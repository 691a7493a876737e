import { expect, it } from 'vitest';
import { fewest, type Outcome, tallySlips } from '../../../utils/domain/slips/tally';

const slips = (rule: 'wrong-name' | 'leftover-field', ...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => ({ rule, outcome }));

it.each<[why: string, outcomes: readonly Outcome[], judged: number, precision: number | null]>([
  ['too few', ['fixed', 'fixed', 'changed', 'sent'], 4, null],
  ['enough', ['fixed', 'fixed', 'changed', 'sent', 'dismissed'], 5, 0.6],
  ['all right', ['fixed', 'fixed', 'changed', 'changed', 'changed'], 5, 1],
  ['never right', ['sent', 'sent', 'dismissed', 'dismissed', 'sent'], 5, 0],
  ['what was left open or only counted tells nothing', ['shown', 'silent', 'shown', 'silent', 'fixed'], 1, null],
])('%s: %j', (_, outcomes, judged, precision) => {
  expect(tallySlips(slips('wrong-name', ...outcomes))).toMatchObject([{ rule: 'wrong-name', judged, precision }]);
});

it('counts by rule, in the order of precedence, and leaves out what found nothing', () => {
  const tallies = tallySlips([...slips('wrong-name', 'sent'), ...slips('leftover-field', 'fixed', 'fixed')]);
  expect(tallies.map(({ rule, counts }) => [rule, counts.fixed, counts.sent])).toEqual([
    ['leftover-field', 2, 0],
    ['wrong-name', 0, 1],
  ]);
  expect(tallySlips([])).toEqual([]);
  expect(fewest).toBeGreaterThan(1);
});
