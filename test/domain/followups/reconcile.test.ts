import { describe, expect, it } from 'vitest';
import { emptyPlan, isEnding, reconcile } from '../../../utils/domain/followups';
import { type FollowUp, type PlannedFollowUp, whenTheyAnswer } from '../../../utils/domain/model/follow-up';
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
const plan = (...all: PlannedFollowUp[]) => ({ ...emptyPlan, planned: all });
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
    ['hour', { dueAt: 5 }],
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
    ['done', 'by-playbook'],
  ] as const)('comes back when it had closed itself: %s %s', (state, closedBecause) => {
    const { change } = reconcile([stored(planned, { state, closedBecause, closedAt: 5 })], plan(planned), now);
    expect(change).toMatchObject([{ state: 'open', closedBecause: '', closedAt: null }]);
  });
});

it('what rested while the customer was upset comes back snoozed as it was', () => {
  const row = stored(planned, { state: 'obsolete', closedAt: 5, snoozedUntil: '2026-12-01' });
  expect(reconcile([row], plan(planned), now).change).toMatchObject([{ state: 'open', snoozedUntil: '2026-12-01' }]);
});

describe('a follow-up that is planned no more', () => {
  it.each([
    ['by-mail', 'done'],
    ['by-answer', 'done'],
    ['by-playbook', 'done'],
    [undefined, 'obsolete'],
  ] as const)('closes: %s', (ending, state) => {
    const ended = new Map(ending ? [['anna reply-owed m1', ending]] : []);
    const { change } = reconcile([stored(planned)], { ...emptyPlan, ended }, now);
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

describe('a follow-up that waits until they answer', () => {
  const waiting = stored(planned, { snoozedUntil: whenTheyAnswer, waitsSince: 500 });
  const heard = (heardAt: number | null, ...all: PlannedFollowUp[]) => ({ ...emptyPlan, planned: all, heardAt });

  it.each([
    [null, 'they have never spoken'],
    [400, 'their last word is from before'],
    [500, 'it is the word that I had before me'],
  ] as const)('sleeps on: %s, %s', (heardAt, _why) => {
    expect(reconcile([waiting], heard(heardAt, planned), now)).toEqual({ add: [], change: [] });
  });

  it('wakes when they have spoken, once', () => {
    const { change } = reconcile([waiting], heard(501, planned), now);
    expect(change).toMatchObject([{ state: 'open', snoozedUntil: '', waitsSince: null }]);
    expect(reconcile(change, heard(501, planned), now).change).toEqual([]);
  });

  it('sleeps on when its day moves, and wakes on the new day', () => {
    const later = { ...planned, dueOn: '2026-11-27' };
    const { change } = reconcile([waiting], heard(null, later), now);
    expect(change).toMatchObject([{ dueOn: '2026-11-27', snoozedUntil: whenTheyAnswer, waitsSince: 500 }]);
    expect(reconcile(change, heard(600, later), now).change).toMatchObject([{ dueOn: '2026-11-27', snoozedUntil: '' }]);
  });

  it('is over when their word was the answer', () => {
    const ended = new Map([['anna reply-owed m1', 'by-answer' as const]]);
    expect(reconcile([waiting], { planned: [], ended, heardAt: 600 }, now).change).toMatchObject([
      { state: 'done', closedBecause: 'by-answer' },
    ]);
  });

  it('leaves alone what sleeps until a day', () => {
    const row = stored(planned, { snoozedUntil: '2026-12-01' });
    expect(reconcile([row], heard(600, planned), now)).toEqual({ add: [], change: [] });
  });
});

describe('an hour that is no more', () => {
  it('goes', () => {
    const [changed] = reconcile([stored({ ...planned, dueAt: 5 })], plan(planned), now).change;
    expect(changed?.dueAt).toBeUndefined();
  });
});

it.each([
  ['by-mail', true],
  ['by-playbook', true],
  ['by-user', false],
  ['not-needed', false],
  ['', false],
])('%j closes by itself: %s', (because, expected) => expect(isEnding(because)).toBe(expected));
