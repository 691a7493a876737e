import { at, call, fromMe, fromThem, purchase, run } from '../build';
import type { Case } from '../case';

export const feedback: readonly Case[] = [
  {
    why: 'fourteen days after the delivery',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    expect: ['p 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'coming',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    expect: ['p 2026-11-25 deliveredNoFeedback'],
  },
  {
    why: 'the day is a Saturday: it waits for Monday',
    purchases: [purchase('p', { deliveredOn: '2026-11-07' })],
    expect: ['p 2026-11-23 deliveredNoFeedback'],
  },
  {
    why: 'the day is a holiday: it waits for the day after',
    purchases: [purchase('p', { deliveredOn: '2026-11-04' })],
    calendar: { isHoliday: (day) => day === '2026-11-18' },
    expect: ['p 2026-11-19 deliveredNoFeedback'],
  },
  {
    why: 'a word of mine in the first days has not asked',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromMe('a', '2026-11-12 09:00')],
    expect: ['p 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'an answer to a complaint has not asked, and it comes back when all is well, not on the day when we talked',
    purchases: [purchase('p', { deliveredOn: '2026-11-04' })],
    touchpoints: [fromThem('m', '2026-11-16 09:00', { emotion: -2 }), fromMe('a', '2026-11-19 09:00')],
    playbookRuns: [run('r', '2026-11-16 10:00', { closedAt: at('2026-11-19 15:00'), outcome: 'solved', feeling: 1 })],
    expect: ['p 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'their mail about something else is no feedback',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromThem('m', '2026-11-12 09:00')],
    expect: ['p 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'delivered on its own, without a purchase',
    touchpoints: [fromMe('d', '2026-11-06 09:00', { kind: 'delivery' })],
    expect: ['d 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'after ten days, where the business says so',
    purchases: [purchase('p', { deliveredOn: '2026-11-10' })],
    journey: { ladder: [{ rule: 'feedback', on: true, after: 10, value: 30 }] },
    expect: ['p 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'of two that are due, the later one speaks for both',
    purchases: [purchase('p1', { deliveredOn: '2026-11-04' }), purchase('p2', { deliveredOn: '2026-11-06' })],
    expect: ['p2 2026-11-20 deliveredNoFeedback'],
  },
  {
    why: 'the twenty-first day from then on is the last',
    purchases: [purchase('p', { deliveredOn: '2026-10-16' })],
    expect: ['p 2026-10-30 deliveredNoFeedback'],
  },
  { why: 'fresh no more', purchases: [purchase('p', { deliveredOn: '2026-10-15' })], expect: [] },
  {
    why: 'they rated us',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [call('f', '2026-11-12 09:00', { direction: 'both', rating: 5 })],
    expect: [],
  },
  {
    why: 'they gave a number from 0 to 10',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromThem('f', '2026-11-12 09:00', { nps: 9 })],
    expect: [],
  },
  {
    why: 'they told us in a word',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromThem('f', '2026-11-12 09:00', { kind: 'survey' })],
    expect: [],
  },
  {
    why: 'one feedback answers for two deliveries',
    purchases: [purchase('p1', { deliveredOn: '2026-11-04' }), purchase('p2', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromThem('f', '2026-11-12 09:00', { kind: 'feedback' })],
    expect: [],
  },
  {
    why: 'I wrote two days before',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [fromMe('a', '2026-11-18 09:00')],
    expect: [],
  },
  {
    why: 'we talked today',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [call('c', '2026-11-20 09:00')],
    expect: [],
  },
  {
    why: 'upset: who asks for marks now has not listened',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    touchpoints: [call('m', '2026-11-12 09:00', { kind: 'complaint', direction: 'in' })],
    expect: [],
  },
  {
    why: 'a playbook runs',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    playbookRuns: [run('r', '2026-11-12 09:00')],
    expect: [],
  },
  { why: 'not delivered', purchases: [purchase('p', { date: '2026-11-06' })], expect: [] },
  { why: 'cancelled', purchases: [purchase('p', { deliveredOn: '2026-11-06', state: 'cancelled' })], expect: [] },
  {
    why: 'not wanted by the business',
    purchases: [purchase('p', { deliveredOn: '2026-11-06' })],
    journey: { ladder: [{ rule: 'feedback', on: false, after: 14, value: 30 }] },
    expect: [],
  },
];
