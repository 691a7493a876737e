import { describe, expect, it } from 'vitest';
import { defaultJourney, offersWithheld } from '../../../utils/domain/journey';
import type { PlaybookRun } from '../../../utils/domain/model/playbook-run';
import type { Roadblock } from '../../../utils/domain/model/roadblock';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, fromMe, fromThem } from '../followups/build';

const now = at('2026-11-30 12:00');
const row = (id: string) =>
  ({ id, createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user', customerId: 'anna' }) as const;

const run = (part: Partial<PlaybookRun> = {}): PlaybookRun => ({
  ...row('r'),
  playbook: 'negative-feedback',
  startedAt: at('2026-11-20 10:00'),
  touchpointId: null,
  because: [],
  owner: '',
  done: [],
  concerns: [],
  closedAt: null,
  outcome: null,
  closingNote: '',
  feeling: null,
  ...part,
});

const roadblock = (id: string, part: Partial<Roadblock> = {}): Roadblock => ({
  ...row(id),
  goalId: null,
  type: 'price',
  importance: 2,
  text: id,
  owner: '',
  state: 'open',
  since: at('2026-11-18 10:00'),
  touchpointId: null,
  ...part,
});

const upset = fromThem('t1', '2026-11-19 10:00', { emotion: -2 });

interface Case {
  readonly why: string;
  readonly touchpoints?: readonly Touchpoint[];
  readonly roadblocks?: readonly Roadblock[];
  readonly playbookRuns?: readonly PlaybookRun[];
  /** "code since". */
  readonly expect: string | null;
}

const cases: readonly Case[] = [
  { why: 'nothing is known', expect: null },
  { why: 'they are upset', touchpoints: [upset], expect: 'lastWordBad 2026-11-19' },
  {
    why: 'uneasy is enough',
    touchpoints: [fromThem('t', '2026-11-19 10:00', { emotion: -1 })],
    expect: 'lastWordBad 2026-11-19',
  },
  {
    why: 'a rating of two',
    touchpoints: [fromThem('t', '2026-11-19 10:00', { rating: 2 })],
    expect: 'lastWordBad 2026-11-19',
  },
  { why: 'a rating of three', touchpoints: [fromThem('t', '2026-11-19 10:00', { rating: 3 })], expect: null },
  { why: 'six of ten', touchpoints: [fromThem('t', '2026-11-19 10:00', { nps: 6 })], expect: 'lastWordBad 2026-11-19' },
  { why: 'seven of ten', touchpoints: [fromThem('t', '2026-11-19 10:00', { nps: 7 })], expect: null },
  {
    why: 'a smile with a bad rating',
    touchpoints: [fromThem('t', '2026-11-19 10:00', { emotion: 1, rating: 1 })],
    expect: 'lastWordBad 2026-11-19',
  },
  {
    why: 'a complaint, also where nobody noted a feeling',
    touchpoints: [fromThem('t', '2026-11-19 10:00', { kind: 'complaint' })],
    expect: 'lastWordBad 2026-11-19',
  },
  { why: 'a complaint of mine', touchpoints: [fromMe('t', '2026-11-19 10:00', { kind: 'complaint' })], expect: null },
  {
    why: 'they were upset, and are pleased now',
    touchpoints: [upset, fromThem('t2', '2026-11-25 10:00', { emotion: 1 })],
    expect: null,
  },
  {
    why: 'neutral lifts it, too',
    touchpoints: [upset, fromThem('t2', '2026-11-25 10:00', { emotion: 0 })],
    expect: null,
  },
  {
    why: 'a mail that says nothing of it does not',
    touchpoints: [upset, fromThem('t2', '2026-11-25 10:00')],
    expect: 'lastWordBad 2026-11-19',
  },
  {
    why: 'they were pleased, and are upset now, in whatever order it stands',
    touchpoints: [upset, fromThem('t2', '2026-11-10 10:00', { emotion: 2 })],
    expect: 'lastWordBad 2026-11-19',
  },
  { why: 'an upset word that was taken out', touchpoints: [{ ...upset, deletedAt: 1 }], expect: null },
  { why: 'one that is arranged', touchpoints: [fromThem('t', '2026-12-24 10:00', { emotion: -2 })], expect: null },
  { why: 'a playbook runs', playbookRuns: [run()], expect: 'playbookRuns 2026-11-20' },
  {
    why: 'a playbook runs that freezes nothing',
    playbookRuns: [run({ playbook: 'new-contact' })],
    expect: null,
  },
  {
    why: 'one that the journey no longer has',
    playbookRuns: [run({ playbook: 'gone' })],
    expect: 'playbookRuns 2026-11-20',
  },
  {
    why: 'a playbook before a bad word',
    touchpoints: [upset],
    playbookRuns: [run()],
    expect: 'playbookRuns 2026-11-20',
  },
  {
    why: 'closed, and they are well again',
    touchpoints: [upset],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'solved', feeling: 1 })],
    expect: null,
  },
  {
    why: 'closed and solved, and nobody said how they feel',
    touchpoints: [upset],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'solved' })],
    expect: null,
  },
  {
    why: 'it was a mistake',
    touchpoints: [upset],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'mistaken' })],
    expect: null,
  },
  {
    why: 'closed, and lost',
    touchpoints: [upset],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'lost' })],
    expect: 'lastWordBad 2026-11-22',
  },
  {
    why: 'closed as solved, and they still feel bad',
    touchpoints: [upset],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'solved', feeling: -1 })],
    expect: 'lastWordBad 2026-11-22',
  },
  {
    why: 'upset again after it was closed',
    touchpoints: [upset, fromThem('t2', '2026-11-25 10:00', { emotion: -1 })],
    playbookRuns: [run({ closedAt: at('2026-11-22 10:00'), outcome: 'solved', feeling: 1 })],
    expect: 'lastWordBad 2026-11-25',
  },
  { why: 'something is in the way', roadblocks: [roadblock('a')], expect: 'roadblockOpen 2026-11-18' },
  { why: 'somebody is at it', roadblocks: [roadblock('a', { state: 'in-work' })], expect: 'roadblockOpen 2026-11-18' },
  { why: 'it was', roadblocks: [roadblock('a', { state: 'solved' })], expect: null },
  { why: 'they live with it', roadblocks: [roadblock('a', { state: 'accepted' })], expect: null },
  {
    why: 'the most important one is named',
    roadblocks: [roadblock('a'), roadblock('b', { importance: 3, since: at('2026-11-21 10:00') })],
    expect: 'roadblockOpen 2026-11-21',
  },
];

describe('offers are withheld', () => {
  it.each(cases)('$why: $expect', ({ touchpoints = [], roadblocks = [], playbookRuns = [], expect: expected }) => {
    const withheld = offersWithheld({ touchpoints, roadblocks, playbookRuns }, defaultJourney, now, 'Europe/Berlin');
    expect(withheld && `${withheld.code} ${withheld.params.since}`).toBe(expected);
  });
});
