import { describe, expect, it } from 'vitest';
import { forToday } from '../../../utils/domain/followups/day';
import type { FollowUp, FollowUpRule } from '../../../utils/domain/model/follow-up';
import { stored } from './build';

const today = '2026-11-20';

const due = (anchor: string, rule: FollowUpRule, value: number, part: Partial<FollowUp> = {}): FollowUp =>
  stored(
    {
      customerId: anchor,
      rule,
      anchor,
      dueOn: today,
      zone: 'UTC',
      reason: { code: 'x', params: {} },
      value,
      account: '',
    },
    part,
  );

/** "+" is shown, "-" waits. */
const list = (rows: readonly FollowUp[], cap: number, doneToday = 0) =>
  forToday(rows, { cap, doneToday }, today)
    .map(({ followUp, waits }) => `${waits ? '-' : '+'}${followUp.anchor}`)
    .join(' ');

const three = [due('b', 'feedback', 30), due('a', 'reply-owed', 100), due('c', 'education', 10)];

describe('the list of today', () => {
  const cases: readonly [why: string, rows: readonly FollowUp[], cap: number, done: number, expected: string][] = [
    ['all fit, the most pressing first', three, 12, 0, '+a +b +c'],
    ['the rest waits', three, 2, 0, '+a +b -c'],
    ['what was done today has used up its place', three, 2, 1, '+a -b -c'],
    ['more was done than the day should hold', three, 2, 9, '-a -b -c'],
    ['nothing is due', [], 12, 0, ''],
    [
      'lateness counts',
      [due('a', 'reply-owed', 100), due('late', 'education', 15, { dueOn: '2026-11-10' })],
      1,
      0,
      '+late -a',
    ],
    ['what is not due is not there', [...three, due('d', 'feedback', 900, { dueOn: '2026-11-21' })], 12, 0, '+a +b +c'],
    ['nor what is snoozed', [...three, due('d', 'feedback', 900, { snoozedUntil: '9999-12-31' })], 12, 0, '+a +b +c'],
    ['nor what is done', [...three, due('d', 'feedback', 900, { state: 'done' })], 12, 0, '+a +b +c'],
    [
      'a promise by the hour never waits, and takes its place',
      [...three, due('p', 'playbook-step', 1)],
      2,
      0,
      '+a -b -c +p',
    ],
    ['not even when the day is full', [due('p', 'playbook-step', 1)], 2, 7, '+p'],
    [
      'of one customer one courtesy at a time, which leaves room for others',
      [
        due('b', 'all-is-well', 40, { customerId: 'x' }),
        due('c', 'feedback', 30, { customerId: 'x' }),
        due('d', 'education', 20),
      ],
      2,
      0,
      '+b -c +d',
    ],
    [
      'and none beside what is owed',
      [due('b', 'all-is-well', 400, { customerId: 'x' }), due('r', 'reply-owed', 100, { customerId: 'x' })],
      12,
      0,
      '-b +r',
    ],
    [
      'two answers that are owed are two',
      [due('q', 'reply-owed', 100, { customerId: 'x' }), due('r', 'reply-owed', 90, { customerId: 'x' })],
      12,
      0,
      '+q +r',
    ],
    [
      'of one pressure, the earlier hour first',
      [due('five', 'playbook-step', 9, { dueAt: 5 }), due('two', 'playbook-step', 9, { dueAt: 2 })],
      12,
      0,
      '+two +five',
    ],
  ];
  it.each(cases)('%s', (_, rows, cap, done, expected) => {
    expect(list(rows, cap, done)).toBe(expected);
    expect(list([...rows].reverse(), cap, done)).toBe(expected);
  });
});
