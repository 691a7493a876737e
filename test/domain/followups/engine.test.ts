import { describe, expect, it } from 'vitest';
import { followUps, planOf } from '../../../utils/domain/followups';
import type { Calendar } from '../../../utils/domain/followups/calendar';
import { defaultJourney } from '../../../utils/domain/journey';
import type { FollowUpRule } from '../../../utils/domain/model/follow-up';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { StageId } from '../../../utils/domain/model/stage';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, customer, fromMe, fromThem, purchase, quote, touchpoint } from './build';

const calendar: Calendar = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], workFrom: 540, workUntil: 1020 };

interface Case {
  readonly why: string;
  readonly now: string;
  readonly stage?: StageId;
  readonly touchpoints?: readonly Touchpoint[];
  readonly purchases?: readonly Purchase[];
  /** "anchor dueOn reason" of this rule. */
  readonly expect: readonly string[];
}

const call = (id: string, when: string, part: Partial<Touchpoint> = {}) =>
  touchpoint(id, when, { kind: 'call', channel: 'phone', direction: 'both', messageId: '', threadKey: '', ...part });

// 2026-11-20 is a Friday.
const tables: Readonly<Record<FollowUpRule, readonly Case[]>> = {
  'reply-owed': [
    {
      why: 'a mail on Friday is due on Monday',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-20 09:00')],
      expect: ['m 2026-11-23 wroteNoReply'],
    },
    {
      why: 'late on Thursday in London is Friday in Berlin',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-19 23:30')],
      expect: ['m 2026-11-23 wroteNoReply'],
    },
    {
      why: 'an inquiry is called one',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-19 09:00', { kind: 'inquiry' })],
      expect: ['m 2026-11-20 askedNoReply'],
    },
    {
      why: 'the newest of a thread is to be answered, the wait began with the first',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m1', '2026-11-16 09:00'), fromThem('m2', '2026-11-18 09:00')],
      expect: ['m2 2026-11-17 wroteAgainNoReply'],
    },
    {
      why: 'two threads are two answers',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m1', '2026-11-18 09:00'), fromThem('m2', '2026-11-18 10:00', { threadKey: 'other' })],
      expect: ['m1 2026-11-19 wroteNoReply', 'm2 2026-11-19 wroteNoReply'],
    },
    {
      why: 'mails without a thread stand alone',
      now: '2026-11-20 12:00',
      touchpoints: [
        fromThem('m1', '2026-11-18 09:00', { threadKey: '' }),
        fromThem('m2', '2026-11-18 10:00', { threadKey: '' }),
      ],
      expect: ['m1 2026-11-19 wroteNoReply', 'm2 2026-11-19 wroteNoReply'],
    },
    {
      why: 'asked again after an answer: the wait is new',
      now: '2026-11-20 12:00',
      touchpoints: [
        fromThem('m1', '2026-11-16 09:00'),
        fromMe('a', '2026-11-17 09:00'),
        fromThem('m2', '2026-11-18 09:00'),
      ],
      expect: ['m2 2026-11-19 wroteNoReply'],
    },
    {
      why: 'asked again after the host showed the first as answered',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m1', '2026-11-16 09:00', { answered: true }), fromThem('m2', '2026-11-18 09:00')],
      expect: ['m2 2026-11-19 wroteNoReply'],
    },
    {
      why: 'the fourteenth day',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-06 09:00')],
      expect: ['m 2026-11-09 wroteNoReply'],
    },
    {
      why: 'never looks back more than fourteen days',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-05 09:00')],
      expect: [],
    },
    {
      why: 'the wait of a thread is not counted from further back, either',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m1', '2026-10-01 09:00'), fromThem('m2', '2026-11-18 09:00')],
      expect: ['m2 2026-11-19 wroteNoReply'],
    },
    {
      why: 'the host shows it as answered',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00', { answered: true })],
      expect: [],
    },
    {
      why: 'answered in the thread',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-18 10:00')],
      expect: [],
    },
    {
      why: 'answered under another subject',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-18 10:00', { threadKey: 'quote' })],
      expect: [],
    },
    {
      why: 'answered by telephone',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00'), call('c', '2026-11-18 10:00')],
      expect: [],
    },
    {
      why: 'an invoice that went out is no answer',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00'), fromMe('i', '2026-11-18 10:00', { kind: 'invoice' })],
      expect: ['m 2026-11-19 wroteNoReply'],
    },
    {
      why: 'a word of mine from before is no answer',
      now: '2026-11-20 12:00',
      touchpoints: [fromMe('a', '2026-11-18 08:00'), fromThem('m', '2026-11-18 09:00')],
      expect: ['m 2026-11-19 wroteNoReply'],
    },
    {
      why: 'a call of theirs is no mail',
      now: '2026-11-20 12:00',
      touchpoints: [call('c', '2026-11-18 10:00', { direction: 'in' })],
      expect: [],
    },
    {
      why: 'a removed mail is none',
      now: '2026-11-20 12:00',
      touchpoints: [fromThem('m', '2026-11-18 09:00', { deletedAt: 1 })],
      expect: [],
    },
  ],
  'quote-unanswered': [
    {
      why: 'three working days after its date',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-18')],
      expect: ['q 2026-11-23 quoteNoAnswer'],
    },
    {
      why: 'the mail that brought it is where the wait begins',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-16')],
      touchpoints: [fromMe('s', '2026-11-16 15:00', { kind: 'quote', purchaseId: 'q' })],
      expect: ['q/s 2026-11-19 quoteNoAnswer'],
    },
    {
      why: 'a later mail of mine begins the wait anew',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-09')],
      touchpoints: [fromMe('r', '2026-11-17 15:00')],
      expect: ['q/r 2026-11-20 quoteNoAnswerToReminder'],
    },
    {
      why: 'so does a call',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-09')],
      touchpoints: [call('c', '2026-11-17 15:00')],
      expect: ['q/c 2026-11-20 quoteNoAnswerToReminder'],
    },
    {
      why: 'without a date, the mail that brought it has one',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-16', { date: null })],
      touchpoints: [fromMe('s', '2026-11-16 15:00', { kind: 'quote', purchaseId: 'q' })],
      expect: ['q/s 2026-11-19 quoteNoAnswer'],
    },
    {
      why: 'a word of theirs on the day of the quote is what asked for it',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-16')],
      touchpoints: [fromThem('m', '2026-11-16 09:00', { answered: true })],
      expect: ['q 2026-11-19 quoteNoAnswer'],
    },
    {
      why: 'two quotes are two questions, even with one mail for both',
      now: '2026-11-20 12:00',
      purchases: [quote('q1', '2026-11-16'), quote('q2', '2026-11-16')],
      touchpoints: [fromMe('s', '2026-11-16 15:00')],
      expect: ['q1/s 2026-11-19 quoteNoAnswer', 'q2/s 2026-11-19 quoteNoAnswer'],
    },
    {
      why: 'they wrote since then',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12')],
      touchpoints: [fromThem('m', '2026-11-13 09:00', { answered: true })],
      expect: [],
    },
    {
      why: 'they wrote, I answered, silence again',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12')],
      touchpoints: [fromThem('m', '2026-11-13 09:00'), fromMe('a', '2026-11-16 09:00')],
      expect: ['q/a 2026-11-19 quoteNoAnswerToReminder'],
    },
    {
      why: 'declined',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12', { state: 'declined' })],
      expect: [],
    },
    {
      why: 'accepted',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12', { kind: 'purchase' })],
      expect: [],
    },
    {
      why: 'run out lately: still worth a word',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-10-20', { validUntil: '2026-11-10' })],
      expect: ['q 2026-10-23 quoteNoAnswer'],
    },
    {
      why: 'run out long ago',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-10-01', { validUntil: '2026-11-01' })],
      expect: [],
    },
    { why: 'cold', now: '2026-11-20 12:00', purchases: [quote('q', '2026-09-01')], expect: [] },
    {
      why: 'a quote of which no date is known',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12', { date: null })],
      expect: [],
    },
    {
      why: 'removed',
      now: '2026-11-20 12:00',
      purchases: [quote('q', '2026-11-12', { deletedAt: 1 })],
      expect: [],
    },
  ],
  'thank-you': [
    {
      why: 'at once',
      now: '2026-11-19 12:00',
      purchases: [purchase('p', { date: '2026-11-19' })],
      expect: ['p 2026-11-19 orderedNoThanks'],
    },
    {
      why: 'ordered on a Saturday: thanks are due at once, on any day',
      now: '2026-11-21 12:00',
      purchases: [purchase('p', { date: '2026-11-21' })],
      expect: ['p 2026-11-21 orderedNoThanks'],
    },
    {
      why: 'the seventh day',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { date: '2026-11-13' })],
      expect: ['p 2026-11-13 orderedNoThanks'],
    },
    {
      why: 'an order confirmation is no thanks',
      now: '2026-11-19 12:00',
      purchases: [purchase('p', { date: '2026-11-18' })],
      touchpoints: [fromMe('o', '2026-11-18 12:00', { kind: 'order-confirmation' })],
      expect: ['p 2026-11-18 orderedNoThanks'],
    },
    {
      why: 'for the latest only',
      now: '2026-11-19 12:00',
      purchases: [purchase('p1', { date: '2026-11-18' }), purchase('p2', { date: '2026-11-19' })],
      expect: ['p2 2026-11-19 orderedNoThanks'],
    },
    { why: 'too late', now: '2026-11-20 12:00', purchases: [purchase('p', { date: '2026-11-12' })], expect: [] },
    { why: 'a quote earns no thanks', now: '2026-11-19 12:00', purchases: [quote('q', '2026-11-19')], expect: [] },
    {
      why: 'cancelled',
      now: '2026-11-19 12:00',
      purchases: [purchase('p', { date: '2026-11-19', state: 'cancelled' })],
      expect: [],
    },
    { why: 'not dated', now: '2026-11-19 12:00', purchases: [purchase('p')], expect: [] },
    { why: 'not yet', now: '2026-11-19 12:00', purchases: [purchase('p', { date: '2026-11-30' })], expect: [] },
    {
      why: 'I wrote since then',
      now: '2026-11-19 12:00',
      purchases: [purchase('p', { date: '2026-11-18' })],
      touchpoints: [fromMe('a', '2026-11-18 15:00')],
      expect: [],
    },
  ],
  'all-is-well': [
    {
      why: 'nine days ago: due for two days, as the seventh was a Wednesday',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      expect: ['p 2026-11-18 deliveredNoWord'],
    },
    {
      why: 'yesterday: coming',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-19' })],
      expect: ['p 2026-11-26 deliveredNoWord'],
    },
    {
      why: 'the seventh day is a Sunday: days, not working days, are counted',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-15' })],
      expect: ['p 2026-11-22 deliveredNoWord'],
    },
    {
      why: 'they wrote about something else',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromThem('m', '2026-11-20 09:00')],
      expect: ['p 2026-11-18 deliveredNoWord'],
    },
    {
      why: 'a word of mine right after the delivery is too early to have asked',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromMe('a', '2026-11-15 12:00')],
      expect: ['p 2026-11-18 deliveredNotAsked'],
    },
    {
      why: 'only the latest delivery',
      now: '2026-11-20 12:00',
      purchases: [purchase('p1', { deliveredOn: '2026-11-01' }), purchase('p2', { deliveredOn: '2026-11-11' })],
      expect: ['p2 2026-11-18 deliveredNoWord'],
    },
    {
      why: 'a delivery that was noted for the purchase',
      now: '2026-11-20 12:00',
      purchases: [purchase('p')],
      touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery', purchaseId: 'p' })],
      expect: ['p 2026-11-18 deliveredNoWord'],
    },
    {
      why: 'a delivery that was noted on its own',
      now: '2026-11-20 12:00',
      touchpoints: [fromMe('d', '2026-11-11 12:00', { kind: 'delivery' })],
      expect: ['d 2026-11-18 deliveredNoWord'],
    },
    {
      why: 'the thirtieth day',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-10-21' })],
      expect: ['p 2026-10-28 deliveredNoWord'],
    },
    {
      why: 'too late',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-10-20' })],
      expect: [],
    },
    {
      why: 'I wrote on the fifth day',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromMe('a', '2026-11-16 12:00')],
      expect: [],
    },
    {
      why: 'we spoke',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [call('c', '2026-11-19 12:00')],
      expect: [],
    },
    {
      why: 'a complaint asks for something else',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromThem('m', '2026-11-13 12:00', { kind: 'complaint' })],
      expect: [],
    },
    {
      why: 'an upset mail, too',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromThem('m', '2026-11-13 12:00', { emotion: -1 })],
      expect: [],
    },
    {
      why: 'feedback has said it',
      now: '2026-11-20 12:00',
      purchases: [purchase('p', { deliveredOn: '2026-11-11' })],
      touchpoints: [fromThem('m', '2026-11-13 12:00', { kind: 'feedback', rating: 5 })],
      expect: [],
    },
    { why: 'nothing delivered', now: '2026-11-20 12:00', purchases: [purchase('p')], expect: [] },
  ],
  'no-next-step': [
    {
      why: 'six working days after the last contact',
      now: '2026-11-20 12:00',
      stage: 'consideration',
      touchpoints: [call('c', '2026-11-12 12:00')],
      expect: ['c 2026-11-20 lastContactNothingPlanned'],
    },
    {
      why: 'a contact resets the clock',
      now: '2026-11-20 12:00',
      stage: 'awareness',
      touchpoints: [call('c', '2026-11-02 12:00'), fromMe('a', '2026-11-19 12:00')],
      expect: ['a 2026-11-27 lastContactNothingPlanned'],
    },
    {
      why: 'a mail that is too old to be owed a reply is a contact all the same',
      now: '2026-11-20 12:00',
      stage: 'awareness',
      touchpoints: [fromThem('m', '2026-11-02 12:00')],
      expect: ['m 2026-11-10 lastContactNothingPlanned'],
    },
    {
      why: 'after the sale it is silent',
      now: '2026-11-20 12:00',
      stage: 'purchase',
      touchpoints: [call('c', '2026-11-02 12:00')],
      expect: [],
    },
    {
      why: 'a meeting is arranged',
      now: '2026-11-20 12:00',
      stage: 'consideration',
      touchpoints: [call('c', '2026-11-02 12:00'), touchpoint('t', '2026-11-27 09:00', { kind: 'meeting' })],
      expect: [],
    },
    {
      why: 'a reply is owed',
      now: '2026-11-20 12:00',
      stage: 'consideration',
      touchpoints: [fromThem('m', '2026-11-10 12:00')],
      expect: [],
    },
    {
      why: 'a quote is open',
      now: '2026-11-20 12:00',
      stage: 'consideration',
      purchases: [quote('q', '2026-08-01')],
      touchpoints: [call('c', '2026-11-02 12:00', { direction: 'in' })],
      expect: [],
    },
    {
      why: 'too long ago',
      now: '2026-11-20 12:00',
      stage: 'consideration',
      touchpoints: [call('c', '2026-09-20 12:00')],
      expect: [],
    },
    { why: 'no contact at all', now: '2026-11-20 12:00', stage: 'awareness', expect: [] },
    {
      why: 'an invoice is no contact',
      now: '2026-11-20 12:00',
      stage: 'awareness',
      touchpoints: [fromMe('i', '2026-11-02 12:00', { kind: 'invoice' })],
      expect: [],
    },
  ],
};

const plan = ({ now, stage, touchpoints = [], purchases = [] }: Case) =>
  followUps(
    customer({ stage: stage ?? 'post-purchase' }),
    { touchpoints, purchases },
    defaultJourney,
    calendar,
    at(now),
  );

for (const [rule, cases] of Object.entries(tables)) {
  describe(rule, () => {
    it.each(cases)('$why', (one) => {
      const found = plan(one).filter((followUp) => followUp.rule === rule);
      expect(found.map(({ anchor, dueOn, reason }) => `${anchor} ${dueOn} ${reason.code}`)).toEqual(one.expect);
    });
  });
}

describe('the engine', () => {
  it('plans nothing for a removed customer', () => {
    const timeline = { touchpoints: [fromThem('m', '2026-11-18 09:00')], purchases: [] };
    expect(followUps(customer({ deletedAt: 1 }), timeline, defaultJourney, calendar, at('2026-11-20 12:00'))).toEqual(
      [],
    );
  });

  it.each([
    ['by-mail', [fromThem('m', '2026-11-18 09:00'), fromMe('a', '2026-11-19 09:00')], [], 'anna reply-owed m'],
    ['by-mail', [fromThem('m', '2026-11-18 09:00', { answered: true })], [], 'anna reply-owed m'],
    ['by-answer', [fromThem('m', '2026-11-13 09:00')], [quote('q', '2026-11-12')], 'anna quote-unanswered q'],
    ['by-mail', [fromMe('a', '2026-11-13 09:00')], [quote('q', '2026-11-12')], 'anna quote-unanswered q'],
    ['by-mail', [fromMe('a', '2026-11-13 09:00')], [purchase('p', { date: '2026-11-12' })], 'anna thank-you p'],
    [
      'by-mail',
      [fromMe('a', '2026-11-19 09:00')],
      [purchase('p', { deliveredOn: '2026-11-12' })],
      'anna all-is-well p',
    ],
    [
      'by-answer',
      [fromThem('m', '2026-11-19 09:00', { kind: 'complaint' })],
      [purchase('p', { deliveredOn: '2026-11-12' })],
      'anna all-is-well p',
    ],
  ])('says %s when that ended it (%#)', (ending, touchpoints, purchases, key) => {
    const now = at('2026-11-20 12:00');
    const { ended } = planOf(customer(), { touchpoints, purchases }, defaultJourney, calendar, now);
    expect(ended.get(key)).toBe(ending);
  });

  it('counts the days where the user is', () => {
    const timeline = { touchpoints: [fromThem('m', '2026-11-19 12:00')], purchases: [] };
    const there = { ...calendar, timeZone: 'Pacific/Auckland' };
    const [found] = followUps(customer(), timeline, defaultJourney, there, at('2026-11-20 12:00'));
    expect(found).toMatchObject({ dueOn: '2026-11-23', zone: 'Pacific/Auckland' });
  });

  it('knows holidays', () => {
    const timeline = { touchpoints: [fromThem('m', '2026-11-20 09:00')], purchases: [] };
    const rest = { ...calendar, isHoliday: (day: string) => day === '2026-11-23' };
    const [found] = followUps(customer(), timeline, defaultJourney, rest, at('2026-11-20 12:00'));
    expect(found?.dueOn).toBe('2026-11-24');
  });
});
