import { at, call, fromMe, fromThem, purchase, quote, run } from '../build';
import type { Case } from '../case';

export const quoteUnanswered: readonly Case[] = [
  {
    why: 'three working days after its date',
    purchases: [quote('q', '2026-11-18')],
    expect: ['q 2026-11-23 quoteNoAnswer'],
  },
  {
    why: 'the mail that brought it is where the wait begins',
    purchases: [quote('q', '2026-11-16')],
    touchpoints: [fromMe('s', '2026-11-16 15:00', { kind: 'quote', purchaseId: 'q' })],
    expect: ['q/s 2026-11-19 quoteNoAnswer'],
  },
  {
    why: 'a later mail of mine begins the wait anew',
    purchases: [quote('q', '2026-11-09')],
    touchpoints: [fromMe('r', '2026-11-17 15:00')],
    expect: ['q/r 2026-11-20 quoteNoAnswerToReminder'],
  },
  {
    why: 'so does a call',
    purchases: [quote('q', '2026-11-09')],
    touchpoints: [call('c', '2026-11-17 15:00')],
    expect: ['q/c 2026-11-20 quoteNoAnswerToReminder'],
  },
  {
    why: 'without a date, the mail that brought it has one',
    purchases: [quote('q', '2026-11-16', { date: null })],
    touchpoints: [fromMe('s', '2026-11-16 15:00', { kind: 'quote', purchaseId: 'q' })],
    expect: ['q/s 2026-11-19 quoteNoAnswer'],
  },
  {
    why: 'a word of theirs on the day of the quote is what asked for it',
    purchases: [quote('q', '2026-11-16')],
    touchpoints: [fromThem('m', '2026-11-16 09:00', { answered: true })],
    expect: ['q 2026-11-19 quoteNoAnswer'],
  },
  {
    why: 'two quotes are two questions, even with one mail for both',
    purchases: [quote('q1', '2026-11-16'), quote('q2', '2026-11-16')],
    touchpoints: [fromMe('s', '2026-11-16 15:00')],
    expect: ['q1/s 2026-11-19 quoteNoAnswer', 'q2/s 2026-11-19 quoteNoAnswer'],
  },
  {
    why: 'they wrote since then',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [fromThem('m', '2026-11-13 09:00', { answered: true })],
    expect: [],
  },
  {
    why: 'they wrote, I answered, silence again',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [fromThem('m', '2026-11-13 09:00'), fromMe('a', '2026-11-16 09:00')],
    expect: ['q/a 2026-11-19 quoteNoAnswerToReminder'],
  },
  {
    why: 'declined',
    purchases: [quote('q', '2026-11-12', { state: 'declined' })],
    expect: [],
  },
  {
    why: 'accepted',
    purchases: [quote('q', '2026-11-12', { kind: 'purchase' })],
    expect: [],
  },
  {
    why: 'run out lately: still worth a word',
    purchases: [quote('q', '2026-10-20', { validUntil: '2026-11-10' })],
    expect: ['q 2026-10-23 quoteNoAnswer'],
  },
  {
    why: 'run out long ago',
    purchases: [quote('q', '2026-10-01', { validUntil: '2026-11-01' })],
    expect: [],
  },
  { why: 'cold', now: '2026-11-20 12:00', purchases: [quote('q', '2026-09-01')], expect: [] },
  {
    why: 'a quote of which no date is known',
    purchases: [quote('q', '2026-11-12', { date: null })],
    expect: [],
  },
  {
    why: 'removed',
    purchases: [quote('q', '2026-11-12', { deletedAt: 1 })],
    expect: [],
  },
  {
    why: 'they told us by telephone',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [call('c', '2026-11-13 09:00', { direction: 'in' })],
    expect: [],
  },
  {
    why: 'a meeting is a word of both: the wait begins anew',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [call('c', '2026-11-17 09:00', { kind: 'workshop' })],
    expect: ['q/c 2026-11-20 quoteNoAnswerToReminder'],
  },
  {
    why: 'I asked today: not today again',
    purchases: [quote('q', '2026-11-09')],
    touchpoints: [fromMe('r', '2026-11-20 09:00')],
    expect: ['q/r 2026-11-25 quoteNoAnswerToReminder'],
  },
  {
    why: 'an order of theirs is an answer',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [fromThem('o', '2026-11-13 09:00', { kind: 'order-confirmation', answered: true })],
    expect: [],
  },
  {
    why: 'a delivery note of another order is none',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [fromMe('d', '2026-11-13 09:00', { kind: 'delivery' })],
    expect: ['q 2026-11-17 quoteNoAnswer'],
  },
  {
    why: 'nobody presses somebody who is upset, though the quote went out since',
    purchases: [quote('q', '2026-11-12')],
    touchpoints: [fromThem('m', '2026-11-11 09:00', { kind: 'warranty-claim' })],
    expect: [],
  },
  {
    why: 'an answer to a complaint is no reminder of a quote',
    purchases: [quote('q', '2026-11-09')],
    touchpoints: [fromThem('m', '2026-11-10 09:00', { emotion: -2 }), fromMe('a', '2026-11-11 09:00')],
    expect: [],
  },
  {
    why: 'nor while a playbook runs',
    purchases: [quote('q', '2026-11-12')],
    playbookRuns: [run('r', '2026-11-13 09:00')],
    expect: [],
  },
  {
    why: 'it comes back when all is well again',
    purchases: [quote('q', '2026-11-12')],
    playbookRuns: [run('r', '2026-11-11 09:00', { closedAt: at('2026-11-12 09:00'), outcome: 'solved', feeling: 1 })],
    expect: ['q 2026-11-17 quoteNoAnswer'],
  },
  { why: 'done', purchases: [quote('q', '2026-11-12', { state: 'done' })], expect: [] },
  { why: 'cancelled', purchases: [quote('q', '2026-11-12', { state: 'cancelled' })], expect: [] },
  {
    why: 'not wanted by the business',
    purchases: [quote('q', '2026-11-12')],
    journey: { ladder: [{ rule: 'quote-unanswered', on: false, after: 3, value: 60 }] },
    expect: [],
  },
  {
    why: 'five working days, where the business says so',
    purchases: [quote('q', '2026-11-12')],
    journey: { ladder: [{ rule: 'quote-unanswered', on: true, after: 5, value: 60 }] },
    expect: ['q 2026-11-19 quoteNoAnswer'],
  },
  {
    why: 'a holiday is no working day',
    purchases: [quote('q', '2026-11-12')],
    calendar: { isHoliday: (day) => day === '2026-11-16' },
    expect: ['q 2026-11-18 quoteNoAnswer'],
  },
  { why: 'no quote at all', purchases: [purchase('p', { date: '2026-11-12' })], expect: [] },
  {
    why: 'run out fourteen days ago',
    purchases: [quote('q', '2026-10-20', { validUntil: '2026-11-06' })],
    expect: ['q 2026-10-23 quoteNoAnswer'],
  },
  {
    why: 'run out fifteen days ago',
    purchases: [quote('q', '2026-10-20', { validUntil: '2026-11-05' })],
    expect: [],
  },
];
