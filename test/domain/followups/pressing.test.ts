import { describe, expect, it } from 'vitest';
import { coming, isDue, pressing } from '../../../utils/domain/followups';
import type { FollowUp, PlannedFollowUp } from '../../../utils/domain/model/follow-up';
import { stored } from './build';

const today = '2026-11-20';
const followUp = (anchor: string, dueOn: string, value: number, part: Partial<FollowUp> = {}) =>
  stored({ ...plain, anchor, dueOn, value }, part);
const plain: PlannedFollowUp = {
  customerId: 'anna',
  rule: 'reply-owed',
  anchor: '',
  dueOn: '',
  zone: 'UTC',
  reason: { code: 'x', params: {} },
  value: 0,
  account: '',
};
const anchors = (rows: readonly FollowUp[]) => rows.map(({ anchor }) => anchor).join(' ');

describe('due', () => {
  const cases: readonly [dueOn: string, part: Partial<FollowUp>, due: boolean, why: string][] = [
    ['2026-11-20', {}, true, 'today'],
    ['2026-11-01', {}, true, 'long since'],
    ['2026-11-21', {}, false, 'tomorrow'],
    ['2026-11-01', { snoozedUntil: '2026-11-21' }, false, 'snoozed beyond today'],
    ['2026-11-01', { snoozedUntil: '2026-11-20' }, true, 'snoozed until today'],
    ['2026-11-25', { snoozedUntil: '2026-11-10' }, false, 'snoozed once, and put off since'],
    ['2026-11-01', { state: 'done' }, false, 'done'],
    ['2026-11-01', { state: 'obsolete' }, false, 'obsolete'],
  ];
  it.each(cases)('%s %o: %s, %s', (dueOn, part, expected) => {
    expect(isDue(followUp('a', dueOn, 1, part), today)).toBe(expected);
  });
});

describe('the order', () => {
  it('is value times lateness, the most pressing first', () => {
    const rows = [
      followUp('tiny-late', '2026-11-11', 20), // 20 * 10
      followUp('big-today', '2026-11-20', 100), // 100 * 1
      followUp('big-late', '2026-11-18', 100), // 100 * 3
      followUp('mid-late', '2026-11-16', 50), // 50 * 5
    ];
    expect(anchors(pressing(rows, today))).toBe('big-late mid-late tiny-late big-today');
  });

  it('is the same whatever the order before', () => {
    const rows = ['c', 'a', 'b'].map((anchor) => followUp(anchor, '2026-11-20', 10));
    expect(anchors(pressing(rows, today))).toBe('a b c');
    expect(anchors(pressing([...rows].reverse(), today))).toBe('a b c');
  });

  it('of what is coming: the nearest first, without what is due or closed', () => {
    const rows = [
      followUp('later', '2026-12-01', 100),
      followUp('soon', '2026-11-23', 10),
      followUp('due', '2026-11-20', 10),
      followUp('snoozed', '2026-11-01', 10, { snoozedUntil: '2026-11-25' }),
      followUp('done', '2026-11-23', 10, { state: 'done' }),
    ];
    expect(anchors(coming(rows, today))).toBe('soon snoozed later');
  });
});
