import { describe, expect, it } from 'vitest';
import { defaultJourney, evidenceOf, servicesJourney } from '../../../utils/domain/journey';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, fromMe, fromThem, purchase, quote, touchpoint } from '../followups/build';

const zone = 'Europe/Berlin';
const now = at('2026-12-01 12:00');

interface Case {
  readonly why: string;
  readonly touchpoints?: readonly Touchpoint[];
  readonly purchases?: readonly Purchase[];
  readonly journey?: Journey;
  /** "kind day stage", in order. */
  readonly expect: readonly string[];
}

const own: Journey = {
  ...defaultJourney,
  kinds: [
    ...defaultJourney.kinds,
    {
      id: 'stand-visit',
      name: 'At our stand',
      like: 'inquiry',
      channel: 'in-person',
      direction: 'in',
      stage: 'awareness',
      expects: '',
      defining: false,
      byHand: true,
    },
  ],
};

const cases: readonly Case[] = [
  {
    why: 'an inquiry of theirs',
    touchpoints: [fromThem('t', '2026-11-20 10:00', { kind: 'inquiry' })],
    expect: ['inquiry 2026-11-20 consideration'],
  },
  {
    why: 'what I ask is no inquiry',
    touchpoints: [fromMe('t', '2026-11-20 10:00', { kind: 'inquiry' })],
    expect: [],
  },
  {
    why: 'a kind of the own making is what it is like, in its own stage',
    journey: own,
    touchpoints: [fromThem('t', '2026-11-20 10:00', { kind: 'stand-visit' })],
    expect: ['inquiry 2026-11-20 awareness'],
  },
  {
    why: 'the same kind says nothing in a journey that does not have it',
    touchpoints: [fromThem('t', '2026-11-20 10:00', { kind: 'stand-visit' })],
    expect: [],
  },
  { why: 'a mail', touchpoints: [fromThem('t', '2026-11-20 10:00')], expect: [] },
  {
    why: 'a quote of mine, late in the evening here',
    touchpoints: [fromMe('t', '2026-11-20 23:30', { kind: 'quote' })],
    expect: ['quote 2026-11-21 consideration'],
  },
  { why: 'a quote from them', touchpoints: [fromThem('t', '2026-11-20 10:00', { kind: 'quote' })], expect: [] },
  {
    why: 'the mail that a quote went out with',
    touchpoints: [fromMe('t', '2026-11-20 10:00', { purchaseId: 'q' })],
    purchases: [quote('q', '2026-11-19')],
    expect: ['quote 2026-11-19 consideration', 'quote 2026-11-20 consideration'],
  },
  {
    why: 'a quote that was accepted did go out',
    touchpoints: [fromMe('t', '2026-11-18 10:00', { purchaseId: 'p' })],
    purchases: [purchase('p', { date: '2026-11-20' })],
    expect: ['quote 2026-11-18 consideration', 'purchase 2026-11-20 purchase'],
  },
  {
    why: 'a mail about something bought',
    touchpoints: [fromMe('t', '2026-11-22 10:00', { purchaseId: 'p' })],
    purchases: [purchase('p', { date: '2026-11-20' })],
    expect: ['purchase 2026-11-20 purchase'],
  },
  {
    why: 'a quote that is declined did go out',
    purchases: [quote('q', '2026-11-20', { state: 'declined' })],
    expect: ['quote 2026-11-20 consideration'],
  },
  { why: 'a quote that is cancelled', purchases: [quote('q', '2026-11-20', { state: 'cancelled' })], expect: [] },
  {
    why: 'ordered and delivered',
    purchases: [purchase('p', { date: '2026-11-20', deliveredOn: '2026-11-25' })],
    expect: ['purchase 2026-11-20 purchase', 'delivery 2026-11-25 post-purchase'],
  },
  {
    why: 'delivered before it was ordered, by a slip of the keys',
    purchases: [purchase('p', { date: '2026-11-20', deliveredOn: '2025-11-25' })],
    expect: ['purchase 2026-11-20 purchase', 'delivery 2026-11-20 post-purchase'],
  },
  {
    why: 'a delivery that is announced',
    purchases: [purchase('p', { date: '2026-11-20', deliveredOn: '2026-12-02' })],
    expect: ['purchase 2026-11-20 purchase'],
  },
  {
    why: 'done, and nobody said when',
    purchases: [purchase('p', { date: '2026-11-20', state: 'done' })],
    expect: ['purchase 2026-11-20 purchase', 'delivery 2026-11-20 post-purchase'],
  },
  { why: 'a cancelled order', purchases: [purchase('p', { date: '2026-11-20', state: 'cancelled' })], expect: [] },
  { why: 'no day at all', purchases: [purchase('p')], expect: [] },
  {
    why: 'an order confirmation and a delivery noted by hand say nothing that their purchase says',
    touchpoints: [
      fromMe('c', '2026-11-21 10:00', { kind: 'order-confirmation', purchaseId: 'p' }),
      fromMe('d', '2026-11-26 10:00', { kind: 'delivery', purchaseId: 'p' }),
    ],
    purchases: [purchase('p', { date: '2026-11-20', deliveredOn: '2026-11-25' })],
    expect: ['purchase 2026-11-20 purchase', 'delivery 2026-11-25 post-purchase'],
  },
  {
    why: 'and speak where it is silent',
    touchpoints: [
      fromMe('c', '2026-11-21 10:00', { kind: 'order-confirmation', purchaseId: 'p' }),
      fromMe('d', '2026-11-26 10:00', { kind: 'delivery', purchaseId: 'p' }),
    ],
    purchases: [purchase('p')],
    expect: ['purchase 2026-11-21 purchase', 'delivery 2026-11-26 post-purchase'],
  },
  {
    why: 'a delivery of what still stands as a quote, though it is done',
    touchpoints: [fromMe('d', '2026-11-26 10:00', { kind: 'delivery', purchaseId: 'q' })],
    purchases: [quote('q', '2026-11-20', { state: 'done' })],
    expect: ['quote 2026-11-20 consideration', 'delivery 2026-11-26 post-purchase'],
  },
  {
    why: 'papers of a cancelled order',
    touchpoints: [fromMe('c', '2026-11-21 10:00', { kind: 'order-confirmation', purchaseId: 'p' })],
    purchases: [purchase('p', { state: 'cancelled' })],
    expect: [],
  },
  {
    why: 'an order of theirs, noted without more',
    touchpoints: [fromThem('o', '2026-11-21 10:00', { kind: 'order' })],
    expect: ['purchase 2026-11-21 purchase'],
  },
  {
    why: 'what was taken out, and what is arranged',
    touchpoints: [
      fromThem('t', '2026-11-20 10:00', { kind: 'inquiry', deletedAt: 1 }),
      touchpoint('d', '2026-12-24 10:00', { kind: 'delivery' }),
    ],
    expect: [],
  },
  {
    why: 'in the terms of a business that sells projects',
    journey: servicesJourney,
    touchpoints: [fromThem('t', '2026-11-10 10:00', { kind: 'inquiry' })],
    purchases: [quote('q', '2026-11-12'), purchase('p', { date: '2026-11-20', deliveredOn: '2026-11-25' })],
    expect: [
      'inquiry 2026-11-10 briefing',
      'quote 2026-11-12 proposal',
      'purchase 2026-11-20 project',
      'delivery 2026-11-25 care',
    ],
  },
];

describe('evidence', () => {
  it.each(cases)('$why', ({ touchpoints = [], purchases = [], journey = defaultJourney, expect: expected }) => {
    const shown = (past: Parameters<typeof evidenceOf>[0]) =>
      evidenceOf(past, journey, now, zone).map(({ kind, day, stage }) => `${kind} ${day} ${stage}`);
    expect(shown({ touchpoints, purchases })).toEqual(expected);
    expect(shown({ touchpoints: touchpoints.toReversed(), purchases: purchases.toReversed() })).toEqual(expected);
  });
});
