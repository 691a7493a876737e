import { call, fromMe, fromThem, purchase, quote, run, touchpoint } from '../build';
import type { Case } from '../case';

export const allIsWell: readonly Case[] = [
  {
    why: 'nine days ago: due for two days, as the seventh was a Wednesday',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'yesterday: coming',
    purchases: [purchase('p', { deliveredOn: '2026-11-19' })],
    expect: ['p 2026-11-26 deliveredNoWord'],
  },
  {
    why: 'the seventh day is a Sunday: days, not working days, are counted',
    purchases: [purchase('p', { deliveredOn: '2026-11-15' })],
    expect: ['p 2026-11-22 deliveredNoWord'],
  },
  {
    why: 'they wrote about something else',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromThem('m', '2026-11-20 09:00')],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'a word of mine right after the delivery is too early to have asked',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromMe('a', '2026-11-15 12:00')],
    expect: ['p 2026-11-18 deliveredNotAsked'],
  },
  {
    why: 'only the latest delivery',
    purchases: [purchase('p1', { deliveredOn: '2026-11-01' }), purchase('p2', { deliveredOn: '2026-11-11' })],
    expect: ['p2 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'a delivery that was noted for the purchase',
    purchases: [purchase('p')],
    touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery', purchaseId: 'p' })],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'a delivery that was noted on its own',
    touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery' })],
    expect: ['d 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'the thirtieth day',
    purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
    expect: ['p 2026-10-28 deliveredNoWord'],
  },
  {
    why: 'too late',
    purchases: [purchase('p', { deliveredOn: '2026-10-20' })],
    expect: [],
  },
  {
    why: 'I wrote on the fifth day',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromMe('a', '2026-11-16 12:00')],
    expect: [],
  },
  {
    why: 'we spoke',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [call('c', '2026-11-19 12:00')],
    expect: [],
  },
  {
    why: 'a complaint asks for something else',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromThem('m', '2026-11-13 12:00', { kind: 'complaint' })],
    expect: [],
  },
  {
    why: 'an upset mail, too',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromThem('m', '2026-11-13 12:00', { emotion: -1 })],
    expect: [],
  },
  {
    why: 'feedback has said it',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromThem('m', '2026-11-13 12:00', { kind: 'feedback', rating: 5 })],
    expect: [],
  },
  { why: 'nothing delivered', now: '2026-11-20 12:00', purchases: [purchase('p')], expect: [] },
  {
    why: 'each of two deliveries has its own day',
    now: '2026-11-19 12:00',
    purchases: [purchase('p1', { deliveredOn: '2026-11-12' }), purchase('p2', { deliveredOn: '2026-11-19' })],
    expect: ['p1 2026-11-19 deliveredNoWord', 'p2 2026-11-26 deliveredNoWord'],
  },
  {
    why: 'a hand-over is a delivery, where the journey says so',
    touchpoints: [
      touchpoint('h', '2026-11-11 09:00', { kind: 'hand-over', direction: 'out' }),
      fromMe('a', '2026-11-12 09:00'),
    ],
    expect: ['h 2026-11-18 deliveredNotAsked'],
  },
  {
    why: 'over, without a word of a delivery: delivered at once',
    purchases: [purchase('p', { date: '2026-11-11', state: 'done' })],
    touchpoints: [fromMe('i', '2026-11-12 09:00', { kind: 'invoice' })],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'announced for a day to come',
    purchases: [purchase('p', { deliveredOn: '2026-11-25' })],
    expect: ['p 2026-12-02 deliveredNoWord'],
  },
  {
    why: 'noted twice on one day, with and without its purchase',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery' })],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'the business asks after three days',
    purchases: [purchase('p', { deliveredOn: '2026-11-14' })],
    journey: { ladder: [{ rule: 'all-is-well', on: true, after: 3, value: 40 }] },
    expect: ['p 2026-11-17 deliveredNoWord'],
  },
  {
    why: 'feedback about another purchase says nothing of this one',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [call('f', '2026-11-13 12:00', { kind: 'survey', direction: 'in', rating: 4, purchaseId: 'p0' })],
    expect: ['p 2026-11-18 deliveredNoWord'],
  },
  {
    why: 'one word asks about both',
    purchases: [purchase('p1', { deliveredOn: '2026-11-09' }), purchase('p2', { deliveredOn: '2026-11-12' })],
    touchpoints: [fromMe('a', '2026-11-18 12:00')],
    expect: [],
  },
  {
    why: 'one rating answers for both',
    purchases: [purchase('p1', { deliveredOn: '2026-11-09' }), purchase('p2', { deliveredOn: '2026-11-12' })],
    touchpoints: [call('f', '2026-11-13 12:00', { direction: 'in', rating: 4 })],
    expect: [],
  },
  {
    why: 'a playbook runs',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    playbookRuns: [run('r', '2026-11-12 09:00')],
    expect: [],
  },
  {
    why: 'upset before the delivery, and nothing heard since',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    touchpoints: [fromThem('m', '2026-11-09 12:00', { emotion: -2, answered: true })],
    expect: [],
  },
  { why: 'cancelled', purchases: [purchase('p', { deliveredOn: '2026-11-11', state: 'cancelled' })], expect: [] },
  { why: 'a quote is not delivered', purchases: [quote('q', '2026-11-01', { deliveredOn: '2026-11-11' })], expect: [] },
  {
    why: 'not wanted by the business',
    purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
    journey: { ladder: [{ rule: 'all-is-well', on: false, after: 7, value: 40 }] },
    expect: [],
  },
  {
    why: 'the delivery that was noted belongs to a purchase that was called off',
    purchases: [purchase('p', { state: 'cancelled' })],
    touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery', purchaseId: 'p' })],
    expect: [],
  },
  { why: 'removed', purchases: [purchase('p', { deliveredOn: '2026-11-11', deletedAt: 1 })], expect: [] },
];
