import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../utils/domain/followups';
import type { FollowUp, PlannedFollowUp } from '../../../utils/domain/model/follow-up';
import { stored } from './build';

const planned: PlannedFollowUp = {
  customerId: 'anna',
  rule: 'reply-owed',
  anchor: 'm1',
  dueOn: '2026-11-20',
  zone: 'Europe/Berlin',
  reason: { code: 'wroteNoReply', params: { since: '2026-11-19', times: 1 } },
  value: 100,
  account: '',
};
const plan = (...all: PlannedFollowUp[]) => ({ planned: all, ended: new Map() });
const now = 1_000;

describe('a follow-up that is planned', () => {
  it('is added when there is none', () => {
    expect(reconcile([], plan(planned), now)).toEqual({ add: [planned], change: [] });
  });

  const kept: readonly [why: string, part: Partial<FollowUp>][] = [
    ['as it is', {}],
    ['when it was done by hand', { state: 'done', closedBecause: 'by-user' }],
    ['when it was skipped', { state: 'skipped', closedBecause: 'not-needed' }],
    ['when it is snoozed', { snoozedUntil: '2026-12-01' }],
  ];
  it.each(kept)('stays: %s', (_, part) => {
    expect(reconcile([stored(planned, part)], plan(planned), now)).toEqual({ add: [], change: [] });
  });

  it.each([
    ['day', { dueOn: '2026-11-27' }],
    ['reason', { reason: { code: 'wroteAgainNoReply', params: { since: '2026-11-19', times: 2 } } }],
    ['parameter', { reason: { code: 'wroteNoReply', params: { since: '2026-11-18', times: 1 } } }],
    ['zone', { zone: 'Asia/Kolkata' }],
    ['value', { value: 90 }],
    ['mailbox', { account: 'b' }],
  ])('takes on another %s and stays snoozed', (_, part) => {
    const before = stored(planned, { snoozedUntil: '2026-12-01' });
    const { add, change } = reconcile([before], plan({ ...planned, ...part }), now);
    expect(add).toEqual([]);
    expect(change).toEqual([{ ...before, ...part }]);
  });

  it.each([
    ['obsolete', ''],
    ['done', 'by-mail'],
    ['done', 'by-answer'],
  ] as const)('comes back when it had closed itself: %s %s', (state, closedBecause) => {
    const { change } = reconcile([stored(planned, { state, closedBecause, closedAt: 5 })], plan(planned), now);
    expect(change).toMatchObject([{ state: 'open', closedBecause: '', closedAt: null }]);
  });
});

describe('a follow-up that is planned no more', () => {
  it.each([
    ['by-mail', 'done'],
    ['by-answer', 'done'],
    [undefined, 'obsolete'],
  ] as const)('closes: %s', (ending, state) => {
    const ended = new Map(ending ? [['anna reply-owed m1', ending]] : []);
    const { change } = reconcile([stored(planned)], { planned: [], ended }, now);
    expect(change).toMatchObject([{ state, closedAt: now, closedBecause: ending ?? '' }]);
  });

  it.each(['done', 'skipped', 'obsolete'] as const)('is left alone when it is %s', (state) => {
    expect(reconcile([stored(planned, { state, closedBecause: 'by-user' })], plan(), now).change).toEqual([]);
  });
});

describe('two follow-ups with one key', () => {
  it('leave the older one standing', () => {
    const rows = [stored(planned, { id: 'b', createdAt: 2 }), stored(planned, { id: 'a', createdAt: 1 })];
    const { add, change } = reconcile(rows, plan(planned), now);
    expect(add).toEqual([]);
    expect(change).toMatchObject([{ id: 'b', state: 'obsolete' }]);
  });

  it("obey the user's word, whichever has it", () => {
    const rows = [stored(planned, { id: 'a' }), stored(planned, { id: 'b', createdAt: 2, state: 'skipped' })];
    expect(reconcile(rows, plan(planned), now).change).toMatchObject([{ id: 'a', state: 'obsolete' }]);
  });
});
