import { call, fromMe, fromThem, run } from '../build';
import type { Case } from '../case';

export const replyOwed: readonly Case[] = [
  {
    why: 'a mail on Friday is due on Monday',
    touchpoints: [fromThem('m', '2026-11-20 09:00')],
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'late on Thursday in London is Friday in Berlin',
    touchpoints: [fromThem('m', '2026-11-19 23:30')],
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'an inquiry is called one',
    touchpoints: [fromThem('m', '2026-11-19 09:00', { kind: 'inquiry' })],
    expect: ['m 2026-11-20 askedNoReply'],
  },
  {
    why: 'the newest of a thread is to be answered, the wait began with the first',
    touchpoints: [fromThem('m1', '2026-11-16 09:00'), fromThem('m2', '2026-11-18 09:00')],
    expect: ['m2 2026-11-17 wroteAgainNoReply'],
  },
  {
    why: 'two threads are two answers',
    touchpoints: [fromThem('m1', '2026-11-18 09:00'), fromThem('m2', '2026-11-18 10:00', { threadKey: 'other' })],
    expect: ['m1 2026-11-19 wroteNoReply', 'm2 2026-11-19 wroteNoReply'],
  },
  {
    why: 'mails without a thread stand alone',
    touchpoints: [
      fromThem('m1', '2026-11-18 09:00', { threadKey: '' }),
      fromThem('m2', '2026-11-18 10:00', { threadKey: '' }),
    ],
    expect: ['m1 2026-11-19 wroteNoReply', 'm2 2026-11-19 wroteNoReply'],
  },
  {
    why: 'asked again after an answer: the wait is new',
    touchpoints: [
      fromThem('m1', '2026-11-16 09:00'),
      fromMe('a', '2026-11-17 09:00'),
      fromThem('m2', '2026-11-18 09:00'),
    ],
    expect: ['m2 2026-11-19 wroteNoReply'],
  },
  {
    why: 'asked again after the host showed the first as answered',
    touchpoints: [fromThem('m1', '2026-11-16 09:00', { answered: true }), fromThem('m2', '2026-11-18 09:00')],
    expect: ['m2 2026-11-19 wroteNoReply'],
  },
  {
    why: 'the fourteenth day',
    touchpoints: [fromThem('m', '2026-11-06 09:00')],
    expect: ['m 2026-11-09 wroteNoReply'],
  },
  {
    why: 'never looks back more than fourteen days',
    touchpoints: [fromThem('m', '2026-11-05 09:00')],
    expect: [],
  },
  {
    why: 'the wait of a thread is not counted from further back, either',
    touchpoints: [fromThem('m1', '2026-10-01 09:00'), fromThem('m2', '2026-11-18 09:00')],
    expect: ['m2 2026-11-19 wroteNoReply'],
  },
  {
    why: 'the host shows it as answered',
    touchpoints: [fromThem('m', '2026-11-18 09:00', { answered: true })],
    expect: [],
  },
  {
    why: 'answered in the thread',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-18 10:00')],
    expect: [],
  },
  {
    why: 'answered under another subject',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-18 10:00', { threadKey: 'quote' })],
    expect: [],
  },
  {
    why: 'answered by telephone',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), call('c', '2026-11-18 10:00')],
    expect: [],
  },
  {
    why: 'an invoice that went out is no answer',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('i', '2026-11-18 10:00', { kind: 'invoice' })],
    expect: ['m 2026-11-19 wroteNoReply'],
  },
  {
    why: 'a word of mine from before is no answer',
    touchpoints: [fromMe('a', '2026-11-18 08:00'), fromThem('m', '2026-11-18 09:00')],
    expect: ['m 2026-11-19 wroteNoReply'],
  },
  {
    why: 'a call of theirs is no mail',
    touchpoints: [call('c', '2026-11-18 10:00', { direction: 'in' })],
    expect: [],
  },
  {
    why: 'a removed mail is none',
    touchpoints: [fromThem('m', '2026-11-18 09:00', { deletedAt: 1 })],
    expect: [],
  },
  {
    why: 'several: their first inquiry and a second word',
    touchpoints: [fromThem('m1', '2026-11-18 09:00', { kind: 'inquiry' }), fromThem('m2', '2026-11-18 10:00')],
    expect: ['m2 2026-11-19 wroteAgainNoReply'],
  },
  {
    why: 'in the evening the clock of business hours stands still: the next working day',
    now: '2026-11-20 21:00',
    touchpoints: [fromThem('m', '2026-11-20 20:00')],
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'on a Saturday: Monday',
    now: '2026-11-21 12:00',
    touchpoints: [fromThem('m', '2026-11-21 09:00')],
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'before opening: never on its own day',
    touchpoints: [fromThem('m', '2026-11-19 05:00')],
    expect: ['m 2026-11-20 wroteNoReply'],
  },
  {
    why: 'an upset mail is owed an answer, whatever else rests',
    touchpoints: [fromThem('m', '2026-11-19 09:00', { emotion: -2 })],
    expect: ['m 2026-11-20 wroteNoReply'],
  },
  {
    why: 'and while a playbook runs',
    touchpoints: [fromThem('m', '2026-11-19 09:00', { emotion: -2 })],
    playbookRuns: [run('r', '2026-11-19 10:00')],
    expect: ['m 2026-11-20 wroteNoReply'],
  },
  {
    why: 'they wrote again after we had talked today',
    touchpoints: [call('c', '2026-11-20 09:00'), fromThem('m', '2026-11-20 10:00')],
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'the business answers within two working days',
    touchpoints: [fromThem('m', '2026-11-19 09:00')],
    journey: { ladder: [{ rule: 'reply-owed', on: true, after: 2, value: 100 }] },
    expect: ['m 2026-11-23 wroteNoReply'],
  },
  {
    why: 'the business does not want it',
    touchpoints: [fromThem('m', '2026-11-18 09:00')],
    journey: { ladder: [{ rule: 'reply-owed', on: false, after: 1, value: 100 }] },
    expect: [],
  },
  {
    why: 'a chat is no mail',
    touchpoints: [fromThem('m', '2026-11-18 09:00', { kind: 'chat', channel: 'chat' })],
    expect: [],
  },
  {
    why: 'we met since then',
    touchpoints: [
      fromThem('m', '2026-11-18 09:00'),
      call('c', '2026-11-18 15:00', { kind: 'workshop', channel: 'in-person' }),
    ],
    expect: [],
  },
  {
    why: 'answered with a quote',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('q', '2026-11-18 15:00', { kind: 'quote' })],
    expect: [],
  },
  {
    why: 'answered at the very same moment',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-18 09:00')],
    expect: [],
  },
  { why: 'dated in the future: not here yet', touchpoints: [fromThem('m', '2026-11-21 09:00')], expect: [] },
  {
    why: 'all of a thread is answered by one word',
    touchpoints: [
      fromThem('m1', '2026-11-16 09:00'),
      fromThem('m2', '2026-11-17 09:00'),
      fromMe('a', '2026-11-18 09:00'),
    ],
    expect: [],
  },
  {
    why: 'two threads, one word for both',
    touchpoints: [
      fromThem('m1', '2026-11-16 09:00'),
      fromThem('m2', '2026-11-17 09:00', { threadKey: 'other' }),
      call('c', '2026-11-18 09:00'),
    ],
    expect: [],
  },
  {
    why: 'a newsletter that went out is no answer',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('n', '2026-11-18 15:00', { kind: 'newsletter' })],
    expect: ['m 2026-11-19 wroteNoReply'],
  },
  { why: 'removed', touchpoints: [fromThem('m', '2026-11-18 09:00', { deletedAt: 1 })], expect: [] },
  {
    why: 'the customer is removed',
    customer: { deletedAt: 1 },
    touchpoints: [fromThem('m', '2026-11-18 09:00')],
    expect: [],
  },
  { why: 'nothing at all', expect: [] },
  { why: 'a mail of mine is owed to nobody', touchpoints: [fromMe('a', '2026-11-18 09:00')], expect: [] },
  {
    why: 'a whole thread that is too old',
    touchpoints: [fromThem('m1', '2026-10-18 09:00'), fromThem('m2', '2026-10-19 09:00')],
    expect: [],
  },
  {
    why: 'an order that came in by mail asks for an answer',
    touchpoints: [fromThem('o', '2026-11-18 09:00', { kind: 'order-confirmation' })],
    expect: ['o 2026-11-19 wroteNoReply'],
  },
  {
    why: 'answered by chat',
    touchpoints: [fromThem('m', '2026-11-18 09:00'), call('c', '2026-11-18 15:00', { kind: 'chat', channel: 'chat' })],
    expect: [],
  },
  { why: 'a letter is no mail', touchpoints: [fromThem('m', '2026-11-18 09:00', { channel: 'post' })], expect: [] },
];
