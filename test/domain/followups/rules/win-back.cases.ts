import { at, fromMe, fromThem, purchase, quote, roadblock, run, touchpoint } from '../build';
import type { Case } from '../case';

export const winBack: readonly Case[] = [
  {
    why: 'nine months after the last purchase',
    purchases: [purchase('p', { date: '2026-02-20' })],
    expect: ['p 2026-11-20 dormantSilent'],
  },
  { why: 'coming', purchases: [purchase('p', { date: '2026-10-12' })], expect: ['p 2027-07-12 dormantSilent'] },
  {
    why: 'a Saturday waits for Monday',
    purchases: [purchase('p', { date: '2026-02-21' })],
    expect: ['p 2026-11-23 dormantSilent'],
  },
  {
    why: 'nine months after a later word of theirs',
    purchases: [purchase('p', { date: '2025-06-20' })],
    touchpoints: [fromThem('m', '2026-02-20 12:00', { answered: true })],
    expect: ['m 2026-11-20 dormantSilent'],
  },
  {
    why: 'a word of mine shortly before: sixty days of patience',
    purchases: [purchase('p', { date: '2026-02-20' })],
    touchpoints: [fromMe('a', '2026-11-01 12:00')],
    expect: ['p 2026-12-31 dormantUnanswered'],
  },
  {
    why: 'a word of mine long before',
    purchases: [purchase('p', { date: '2026-02-20' })],
    touchpoints: [fromMe('a', '2026-06-01 12:00')],
    expect: ['p 2026-11-20 dormantUnanswered'],
  },
  {
    why: 'I wrote when they had just become dormant, in patience still',
    purchases: [purchase('p', { date: '2026-01-25' })],
    touchpoints: [fromMe('a', '2026-09-10 12:00'), fromMe('b', '2026-11-01 12:00')],
    expect: ['p 2026-12-31 dormantUnanswered'],
  },
  {
    why: 'an old customer of whom nothing is noted',
    customer: {
      stageHistory: [
        {
          from: null,
          to: 'post-purchase',
          at: at('2026-02-20 12:00'),
          by: 'import',
          reason: { code: 'x', params: {} },
        },
      ],
    },
    expect: ['anna 2026-11-20 dormantNothingNoted'],
  },
  {
    why: 'a quote that ran out is nothing under way',
    purchases: [purchase('p', { date: '2026-02-20' }), quote('q', '2026-03-01', { validUntil: '2026-04-01' })],
    expect: ['p 2026-11-20 dormantSilent'],
  },
  { why: 'half a year is time enough', purchases: [purchase('p', { date: '2025-08-20' })], expect: [] },
  {
    why: 'I have tried: not twice',
    purchases: [purchase('p', { date: '2026-02-20' })],
    now: '2027-02-10 12:00',
    touchpoints: [fromMe('a', '2026-11-24 12:00')],
    expect: [],
  },
  {
    why: 'we talked today',
    purchases: [purchase('p', { date: '2026-02-20' })],
    touchpoints: [fromMe('a', '2026-11-20 08:00')],
    expect: [],
  },
  { why: 'a quote is open', purchases: [purchase('p', { date: '2026-02-20' }), quote('q', '2026-03-01')], expect: [] },
  {
    why: 'a meeting is arranged',
    purchases: [purchase('p', { date: '2026-02-20' })],
    touchpoints: [touchpoint('t', '2026-11-27 09:00', { kind: 'workshop' })],
    expect: [],
  },
  {
    why: 'they left upset: no offer',
    purchases: [purchase('p', { date: '2026-02-20' })],
    touchpoints: [fromThem('m', '2026-02-10 12:00', { emotion: -2 })],
    expect: [],
  },
  {
    why: 'a roadblock is open',
    purchases: [purchase('p', { date: '2026-02-20' })],
    roadblocks: [roadblock('b')],
    expect: [],
  },
  {
    why: 'a playbook runs',
    purchases: [purchase('p', { date: '2026-02-20' })],
    playbookRuns: [run('r', '2026-11-19 12:00')],
    expect: [],
  },
  { why: 'before a new sale', stage: 'consideration', purchases: [purchase('p', { date: '2026-02-20' })], expect: [] },
  {
    why: 'never bought',
    stage: 'purchase',
    touchpoints: [fromThem('m', '2026-01-10 12:00', { answered: true })],
    expect: [],
  },
  {
    why: 'the only purchase was cancelled',
    stage: 'purchase',
    purchases: [purchase('p', { date: '2026-02-20', state: 'cancelled' })],
    expect: [],
  },
  {
    why: 'not wanted by the business',
    purchases: [purchase('p', { date: '2026-02-20' })],
    journey: { ladder: [{ rule: 'win-back', on: false, after: 0, value: 30 }] },
    expect: [],
  },
];
