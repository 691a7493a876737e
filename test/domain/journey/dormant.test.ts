import { describe, expect, it } from 'vitest';
import { defaultJourney, dormantFrom, isDormant } from '../../../utils/domain/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, customer, fromMe, fromThem, purchase, quote } from '../followups/build';

interface Case {
  readonly why: string;
  readonly who?: Customer;
  readonly touchpoints?: readonly Touchpoint[];
  readonly purchases?: readonly Purchase[];
  readonly months?: number;
  readonly expect: string | null;
}

const now = at('2026-11-30 12:00');
const bought = purchase('p', { date: '2026-01-15', deliveredOn: '2026-02-20' });

const cases: readonly Case[] = [
  { why: 'nine months after the purchase, not after its delivery', purchases: [bought], expect: '2026-10-15' },
  { why: 'the last purchase counts', purchases: [bought, purchase('q', { date: '2026-03-01' })], expect: '2026-12-01' },
  { why: 'a month without such a day', purchases: [purchase('p', { date: '2025-05-31' })], expect: '2026-02-28' },
  { why: 'over the change of the clock', purchases: [purchase('p', { date: '2026-02-01' })], expect: '2026-11-01' },
  { why: 'as long as the journey says', months: 3, purchases: [bought], expect: '2026-04-15' },
  {
    why: 'a later word of theirs wakes them',
    purchases: [bought],
    touchpoints: [fromThem('t', '2026-06-10 10:00')],
    expect: '2027-03-10',
  },
  {
    why: 'an earlier one does not',
    purchases: [bought],
    touchpoints: [fromThem('t', '2026-01-10 10:00')],
    expect: '2026-10-15',
  },
  {
    why: 'a word of mine does not',
    purchases: [bought],
    touchpoints: [fromMe('t', '2026-06-10 10:00')],
    expect: '2026-10-15',
  },
  {
    why: 'nor does an invoice',
    purchases: [bought],
    touchpoints: [fromMe('t', '2026-06-10 10:00', { kind: 'invoice', direction: 'both' })],
    expect: '2026-10-15',
  },
  {
    why: 'a call is a word of theirs',
    purchases: [bought],
    touchpoints: [fromMe('t', '2026-06-10 10:00', { kind: 'call', direction: 'both' })],
    expect: '2027-03-10',
  },
  {
    why: 'who has never bought',
    who: customer({ stage: 'consideration' }),
    purchases: [quote('q', '2025-01-01')],
    expect: null,
  },
  {
    why: 'a cancelled order',
    who: customer({ stage: 'consideration' }),
    purchases: [purchase('p', { date: '2025-01-01', state: 'cancelled' })],
    expect: null,
  },
  {
    why: 'an old customer of whom no purchase is known: since they are one here',
    who: customer({
      stageHistory: [
        {
          from: null,
          to: 'post-purchase',
          at: at('2026-01-10 10:00'),
          by: 'import',
          reason: { code: 'imported', params: {} },
        },
      ],
    }),
    expect: '2026-10-10',
  },
];

describe('dormant', () => {
  it.each(cases)(
    '$why: $expect',
    ({ who = customer(), touchpoints = [], purchases = [], months = 9, expect: expected }) => {
      const journey = { ...defaultJourney, dormantAfterMonths: months };
      expect(dormantFrom(who, { touchpoints, purchases }, journey, now, 'Europe/Berlin')).toBe(expected);
      expect(isDormant(who, { touchpoints, purchases }, journey, now, 'Europe/Berlin')).toBe(
        expected !== null && expected <= '2026-11-30',
      );
    },
  );

  it.each([
    ['2026-10-14 21:59', false],
    ['2026-10-14 22:00', true],
  ])('begins at midnight where the user is: %s', (when, is) => {
    const past = { touchpoints: [], purchases: [bought] };
    expect(isDormant(customer(), past, defaultJourney, at(when), 'Europe/Berlin')).toBe(is);
  });
});
