import { call, fromMe, fromThem, purchase, roadblock, run } from '../build';
import type { Case } from '../case';

export const education: readonly Case[] = [
  {
    why: 'twenty-one days after the delivery',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    expect: ['p 2026-11-20 deliveredTimeForTips'],
  },
  {
    why: 'coming',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    expect: ['p 2026-12-02 deliveredTimeForTips'],
  },
  {
    why: 'a Sunday waits for Monday',
    purchases: [purchase('p', { deliveredOn: '2026-11-01' })],
    expect: ['p 2026-11-23 deliveredTimeForTips'],
  },
  {
    why: 'a word of mine some days before',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromMe('a', '2026-11-17 09:00')],
    expect: ['p 2026-11-20 deliveredTimeForTips'],
  },
  {
    why: 'they were pleased',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromThem('f', '2026-11-12 09:00', { kind: 'feedback', rating: 5 })],
    expect: ['p 2026-11-20 deliveredTimeForTips'],
  },
  {
    why: 'an open roadblock is no reason to keep tips back',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    roadblocks: [roadblock('b')],
    expect: ['p 2026-11-20 deliveredTimeForTips'],
  },
  {
    why: 'the thirtieth day from then on is the last',
    purchases: [purchase('p', { deliveredOn: '2026-09-30' })],
    expect: ['p 2026-10-21 deliveredTimeForTips'],
  },
  {
    why: 'of two that are due, the later one speaks for both',
    purchases: [purchase('p1', { deliveredOn: '2026-10-27' }), purchase('p2', { deliveredOn: '2026-10-30' })],
    expect: ['p2 2026-11-20 deliveredTimeForTips'],
  },
  { why: 'too late', purchases: [purchase('p', { deliveredOn: '2026-09-29' })], expect: [] },
  {
    why: 'I wrote two days before',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromMe('a', '2026-11-18 09:00')],
    expect: [],
  },
  {
    why: 'a training is just that',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [call('w', '2026-11-19 09:00', { kind: 'workshop' })],
    expect: [],
  },
  {
    why: 'one word for both',
    purchases: [purchase('p1', { deliveredOn: '2026-10-27' }), purchase('p2', { deliveredOn: '2026-10-30' })],
    touchpoints: [call('w', '2026-11-19 09:00')],
    expect: [],
  },
  {
    why: 'upset',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromThem('m', '2026-11-12 09:00', { emotion: -1, answered: true })],
    expect: [],
  },
  {
    why: 'a bad mark',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromThem('m', '2026-11-12 09:00', { kind: 'survey', rating: 2, answered: true })],
    expect: [],
  },
  {
    why: 'a playbook runs',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    playbookRuns: [run('r', '2026-11-12 09:00')],
    expect: [],
  },
  { why: 'not delivered', purchases: [purchase('p', { date: '2026-10-30' })], expect: [] },
  {
    why: 'not wanted by the business',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    journey: { ladder: [{ rule: 'education', on: false, after: 21, value: 15 }] },
    expect: [],
  },
  {
    why: 'a word of mine while a playbook ran that is no trouble',
    purchases: [purchase('p', { deliveredOn: '2026-10-30' })],
    touchpoints: [fromMe('a', '2026-11-19 09:00')],
    playbookRuns: [run('r', '2026-11-17 09:00', { playbook: 'new-contact' })],
    expect: [],
  },
];
