import { call, fromMe, fromThem, purchase, run, touchpoint } from '../build';
import type { Case } from '../case';

export const keepInTouch: readonly Case[] = [
  {
    why: 'ninety days after the last contact',
    touchpoints: [call('c', '2026-08-22 12:00')],
    expect: ['c 2026-11-20 lastContactStage'],
  },
  { why: 'coming', touchpoints: [call('c', '2026-10-20 12:00')], expect: ['c 2027-01-18 lastContactStage'] },
  {
    why: 'reset by any real contact, theirs too',
    touchpoints: [call('c', '2026-08-22 12:00'), fromThem('m', '2026-11-10 12:00', { answered: true })],
    expect: ['m 2027-02-08 lastContactStage'],
  },
  {
    why: 'we talked today: ninety days from today',
    touchpoints: [call('a', '2026-08-12 12:00'), call('b', '2026-11-20 08:00')],
    expect: ['b 2027-02-18 lastContactStage'],
  },
  {
    why: 'an invoice is no contact',
    touchpoints: [call('c', '2026-08-22 12:00'), fromMe('i', '2026-11-10 12:00', { kind: 'invoice' })],
    expect: ['c 2026-11-20 lastContactStage'],
  },
  {
    why: 'a tag goes before the stage',
    tags: ['VIP '],
    touchpoints: [call('c', '2026-10-21 12:00')],
    expect: ['c 2026-11-20 lastContactTag'],
  },
  {
    why: 'of two tags, the shorter time',
    tags: ['vip', 'partner'],
    touchpoints: [call('c', '2026-11-02 12:00')],
    expect: ['c 2026-11-23 lastContactTag'],
  },
  {
    why: 'by stage, before the sale',
    stage: 'consideration',
    touchpoints: [call('c', '2026-10-11 12:00')],
    journey: { ladder: [{ rule: 'no-next-step', on: false, after: 6, value: 20 }] },
    expect: ['c 2026-11-20 lastContactStage'],
  },
  {
    why: 'no contact is noted: since they bought',
    purchases: [purchase('p', { date: '2026-08-22' })],
    expect: ['p 2026-11-20 boughtNoContact'],
  },
  {
    why: 'left for a whole interval: the next time',
    touchpoints: [call('c', '2026-04-20 12:00')],
    expect: ['c/2 2026-10-19 lastContactStage'],
  },
  {
    why: 'a day off is no day for it',
    touchpoints: [call('c', '2026-08-23 12:00')],
    calendar: { isHoliday: (day) => day === '2026-11-23' },
    expect: ['c 2026-11-24 lastContactStage'],
  },
  {
    why: 'a tag asks even of the dormant',
    tags: ['vip'],
    purchases: [purchase('p', { date: '2025-11-01' })],
    touchpoints: [fromMe('c', '2026-08-20 12:00')],
    expect: ['c/3 2026-11-18 lastContactTag'],
  },
  { why: 'nothing is known of them', expect: [] },
  { why: 'the stage asks for nothing', stage: 'purchase', touchpoints: [call('c', '2026-08-01 12:00')], expect: [] },
  {
    why: 'the business asks for nobody',
    touchpoints: [call('c', '2026-08-01 12:00')],
    journey: { keepInTouch: [] },
    expect: [],
  },
  {
    why: 'the tag is for another stage',
    stage: 'purchase',
    tags: ['vip'],
    touchpoints: [call('c', '2026-08-01 12:00')],
    journey: { keepInTouch: [{ stage: 'post-purchase', tag: 'vip', everyDays: 30 }] },
    expect: [],
  },
  {
    why: 'a meeting is arranged',
    touchpoints: [call('c', '2026-08-01 12:00'), touchpoint('t', '2026-11-27 09:00', { kind: 'workshop' })],
    expect: [],
  },
  {
    why: 'a reply is owed, that is contact enough',
    touchpoints: [fromThem('m', '2026-11-19 09:00')],
    tags: ['daily'],
    journey: { keepInTouch: [{ stage: '', tag: 'daily', everyDays: 1 }] },
    expect: [],
  },
  {
    why: 'the question how the delivery went comes sooner',
    purchases: [purchase('p', { deliveredOn: '2026-11-12' })],
    touchpoints: [call('c', '2026-08-22 12:00')],
    expect: [],
  },
  { why: 'upset', touchpoints: [fromThem('m', '2026-08-01 12:00', { emotion: -1 })], expect: [] },
  {
    why: 'a playbook runs',
    touchpoints: [call('c', '2026-08-01 12:00')],
    playbookRuns: [run('r', '2026-11-12 09:00')],
    expect: [],
  },
  {
    why: 'dormant: to be won back, not kept',
    purchases: [purchase('p', { date: '2025-12-01' })],
    touchpoints: [fromMe('a', '2026-06-20 12:00')],
    expect: [],
  },
  {
    why: 'three times without an echo are enough',
    tags: ['partner'],
    touchpoints: [fromMe('c', '2026-05-01 12:00')],
    expect: [],
  },
  {
    why: 'not wanted by the business',
    touchpoints: [call('c', '2026-08-01 12:00')],
    journey: { ladder: [{ rule: 'keep-in-touch', on: false, after: 0, value: 10 }] },
    expect: [],
  },
];
