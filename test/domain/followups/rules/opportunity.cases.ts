import { at, call, fromMe, fromThem, purchase, quote, roadblock, run } from '../build';
import type { Case } from '../case';

export const opportunity: readonly Case[] = [
  {
    why: 'thirty days after the delivery',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    expect: ['p 2026-11-20 deliveredNothingOpen'],
  },
  {
    why: 'their last word was a good one',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [fromThem('f', '2026-11-02 09:00', { kind: 'feedback', rating: 5 })],
    expect: ['p 2026-11-20 deliveredPleased'],
  },
  {
    why: 'coming, on a working day',
    purchases: [purchase('p', { deliveredOn: '2026-11-12' })],
    expect: ['p 2026-12-14 deliveredNothingOpen'],
  },
  {
    why: 'it comes back when the playbook is closed well',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    playbookRuns: [run('r', '2026-11-12 09:00', { closedAt: at('2026-11-13 09:00'), outcome: 'solved' })],
    expect: ['p 2026-11-20 deliveredNothingOpen'],
  },
  {
    why: 'what I wrote to calm them was no offer; it is back on the next working day',
    now: '2026-11-20 16:00',
    purchases: [purchase('p', { deliveredOn: '2026-10-19' })],
    touchpoints: [
      fromThem('m', '2026-11-19 09:00', { emotion: -2 }),
      fromMe('a', '2026-11-20 09:00'),
      call('c', '2026-11-20 10:00', { emotion: 1 }),
    ],
    playbookRuns: [run('r', '2026-11-19 10:00', { closedAt: at('2026-11-20 15:00'), outcome: 'solved', feeling: 1 })],
    expect: ['p 2026-11-23 deliveredPleased'],
  },
  {
    why: 'a roadblock that is solved is none',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    roadblocks: [roadblock('b', { state: 'solved' }), roadblock('c', { deletedAt: 1 })],
    expect: ['p 2026-11-20 deliveredNothingOpen'],
  },
  {
    why: 'a playbook that is no trouble',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    playbookRuns: [run('r', '2026-11-12 09:00', { playbook: 'new-contact' })],
    expect: ['p 2026-11-20 deliveredNothingOpen'],
  },
  {
    why: 'after sixty days, where the business says so',
    purchases: [purchase('p', { deliveredOn: '2026-09-21' })],
    journey: { ladder: [{ rule: 'opportunity', on: true, after: 60, value: 20 }] },
    expect: ['p 2026-11-20 deliveredNothingOpen'],
  },
  {
    why: 'it stays for ninety days',
    purchases: [purchase('p', { deliveredOn: '2026-07-23' })],
    expect: ['p 2026-08-24 deliveredNothingOpen'],
  },
  { why: 'too late', purchases: [purchase('p', { deliveredOn: '2026-07-20' })], expect: [] },
  {
    why: 'upset: no offer',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [fromThem('m', '2026-11-12 09:00', { emotion: -2, answered: true })],
    expect: [],
  },
  {
    why: 'a complaint by telephone: no offer',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [call('m', '2026-11-12 09:00', { kind: 'warranty-claim', direction: 'in' })],
    expect: [],
  },
  {
    why: 'upset before the delivery, and no better word since',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [fromThem('m', '2026-10-12 09:00', { emotion: -1, answered: true })],
    expect: [],
  },
  {
    why: 'even who has ordered again after a bad word gets no offer before a better one',
    purchases: [purchase('p', { date: '2026-10-15', deliveredOn: '2026-10-21' })],
    touchpoints: [fromThem('m', '2026-10-12 09:00', { emotion: -1, answered: true })],
    expect: [],
  },
  {
    why: 'would rather warn of us',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [fromThem('m', '2026-11-12 09:00', { nps: 5, answered: true })],
    expect: [],
  },
  {
    why: 'a playbook runs',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    playbookRuns: [run('r', '2026-11-12 09:00')],
    expect: [],
  },
  {
    why: 'a playbook ended badly',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    playbookRuns: [run('r', '2026-11-12 09:00', { closedAt: at('2026-11-13 09:00'), outcome: 'partly', feeling: -1 })],
    expect: [],
  },
  {
    why: 'a roadblock is open',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    roadblocks: [roadblock('b')],
    expect: [],
  },
  {
    why: 'a roadblock is in work',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    roadblocks: [roadblock('b', { state: 'in-work' })],
    expect: [],
  },
  {
    why: 'we talked yesterday',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    touchpoints: [call('c', '2026-11-19 09:00')],
    expect: [],
  },
  {
    why: 'they have bought again',
    purchases: [
      purchase('p1', { date: '2026-10-01', deliveredOn: '2026-10-21' }),
      purchase('p2', { date: '2026-11-10' }),
    ],
    expect: [],
  },
  {
    why: 'they have a quote before them',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' }), quote('q', '2026-11-10')],
    expect: [],
  },
  { why: 'not delivered', purchases: [purchase('p', { date: '2026-10-21' })], expect: [] },
  {
    why: 'not wanted by the business',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    journey: { ladder: [{ rule: 'opportunity', on: false, after: 30, value: 20 }] },
    expect: [],
  },
];
