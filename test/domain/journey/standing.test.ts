import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney, type Journeys, standingOf } from '../../../utils/domain/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { StageId, StageMove } from '../../../utils/domain/model/stage';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, customer, fromMe, fromThem, purchase, quote } from '../followups/build';

const zone = 'Europe/Berlin';
const now = at('2026-11-30 12:00');
const journeys: Journeys = { journey: defaultJourney, known: builtInJourneys };

const added = (to: StageId, when: string): StageMove => ({
  from: null,
  to,
  at: at(when),
  by: 'user',
  reason: { code: 'added', params: {} },
});
const chosen = (from: StageId, to: StageId, when: string): StageMove => ({
  from,
  to,
  at: at(when),
  by: 'user',
  reason: { code: 'chosen', params: {} },
});
const shown = (from: StageId, to: StageId, when: string, code: string): StageMove => ({
  from,
  to,
  at: at(when),
  by: 'evidence',
  reason: { code, params: {} },
});

const person = (...stageHistory: readonly StageMove[]): Customer =>
  customer({ stage: stageHistory.at(-1)?.to ?? 'awareness', stageHistory });

/** "to day by", without the first. */
const told = ({ stageHistory }: Customer) =>
  stageHistory
    .filter(({ from }) => from !== null)
    .map(({ to, at, reason }) => `${to} ${new Date(at).toISOString().slice(0, 10)} ${reason.code}`);

const entered = (when: string) => ({ changedAt: at(when) });

interface Case {
  readonly why: string;
  readonly who: Customer;
  readonly touchpoints?: readonly Touchpoint[];
  readonly purchases?: readonly Purchase[];
  readonly now?: string;
  readonly stage: StageId;
  readonly told?: readonly string[];
}

const cases: readonly Case[] = [
  { why: 'nothing has happened', who: person(added('awareness', '2026-11-01 10:00')), stage: 'awareness', told: [] },
  {
    why: 'one thing after the other',
    who: person(added('awareness', '2026-11-01 10:00')),
    touchpoints: [fromThem('i', '2026-11-02 10:00', { kind: 'inquiry' })],
    purchases: [
      quote('q', '2026-11-04', entered('2026-11-04 09:00')),
      purchase('p', { date: '2026-11-10', deliveredOn: '2026-11-20', ...entered('2026-11-20 09:00') }),
    ],
    stage: 'post-purchase',
    told: ['consideration 2026-11-02 inquiry', 'purchase 2026-11-09 purchase', 'post-purchase 2026-11-19 delivery'],
  },
  {
    why: 'stages may be skipped',
    who: person(added('awareness', '2026-11-01 10:00')),
    touchpoints: [fromMe('d', '2026-11-12 10:00', { kind: 'delivery' })],
    stage: 'post-purchase',
    told: ['post-purchase 2026-11-12 delivery'],
  },
  {
    why: 'where they were put at first was a guess: an old purchase corrects it',
    who: person(added('awareness', '2026-11-01 10:00')),
    purchases: [purchase('p', { date: '2026-03-10', deliveredOn: '2026-03-20', ...entered('2026-11-01 10:05') })],
    stage: 'post-purchase',
    told: ['purchase 2026-03-09 purchase', 'post-purchase 2026-03-19 delivery'],
  },
  {
    why: 'but not backwards: who was added as an old customer stays one, whatever they bought before',
    who: person(added('post-purchase', '2026-11-01 10:00')),
    purchases: [purchase('p', { date: '2026-03-10', ...entered('2026-11-01 10:05') })],
    stage: 'post-purchase',
    told: [],
  },
  {
    why: 'who buys again is at the purchase again',
    who: person(added('post-purchase', '2026-11-01 10:00')),
    purchases: [purchase('p', { date: '2026-11-20', ...entered('2026-11-20 10:05') })],
    stage: 'purchase',
    told: ['purchase 2026-11-19 purchase'],
  },
  {
    why: 'a quote and a question of a customer of today move nobody',
    who: person(added('post-purchase', '2026-11-01 10:00')),
    touchpoints: [fromThem('i', '2026-11-12 10:00', { kind: 'inquiry' })],
    purchases: [quote('q', '2026-11-14', entered('2026-11-14 10:05'))],
    stage: 'post-purchase',
    told: [],
  },
  {
    why: 'who asks after nine silent months considers anew',
    who: person(added('awareness', '2025-11-01 10:00')),
    touchpoints: [fromThem('i', '2026-11-12 10:00', { kind: 'inquiry' })],
    purchases: [purchase('p', { date: '2026-01-10', deliveredOn: '2026-01-20', ...entered('2026-01-20 10:05') })],
    stage: 'consideration',
    told: ['purchase 2026-01-09 purchase', 'post-purchase 2026-01-19 delivery', 'consideration 2026-11-12 inquiry'],
  },
  {
    why: 'who spoke to us meanwhile was never away',
    who: person(added('awareness', '2025-11-01 10:00')),
    touchpoints: [
      fromThem('s', '2026-06-12 10:00', { kind: 'support' }),
      fromThem('i', '2026-11-12 10:00', { kind: 'inquiry' }),
    ],
    purchases: [purchase('p', { date: '2026-01-10', deliveredOn: '2026-01-20', ...entered('2026-01-20 10:05') })],
    stage: 'post-purchase',
  },
  {
    why: 'the user has decided since',
    who: person(added('purchase', '2026-11-01 10:00'), chosen('purchase', 'awareness', '2026-11-20 15:00')),
    purchases: [purchase('p', { date: '2026-11-18', ...entered('2026-11-18 10:00') })],
    stage: 'awareness',
  },
  {
    why: 'on the same day, the later word counts: the order was entered after it',
    who: person(added('awareness', '2026-11-01 10:00'), chosen('awareness', 'consideration', '2026-11-20 10:00')),
    purchases: [purchase('p', { date: '2026-11-20', ...entered('2026-11-20 11:00') })],
    stage: 'purchase',
  },
  {
    why: 'on the same day, the later word counts: the user knew of the order',
    who: person(added('awareness', '2026-11-01 10:00'), chosen('awareness', 'consideration', '2026-11-20 15:00')),
    purchases: [purchase('p', { date: '2026-11-20', ...entered('2026-11-20 11:00') })],
    stage: 'consideration',
  },
  {
    why: 'a note on the order, later that day, takes nothing of that back',
    who: person(
      added('awareness', '2026-11-01 10:00'),
      shown('awareness', 'purchase', '2026-11-19 23:00', 'purchase'),
      chosen('purchase', 'consideration', '2026-11-20 15:00'),
    ),
    purchases: [purchase('p', { date: '2026-11-20', ...entered('2026-11-20 16:00') })],
    stage: 'consideration',
  },
  {
    why: 'one is delivered while another is still on its way: still at the purchase',
    who: person(added('awareness', '2026-10-01 10:00')),
    purchases: [
      purchase('p1', { date: '2026-11-02', deliveredOn: '2026-11-20' }),
      purchase('p2', { date: '2026-11-10' }),
    ],
    stage: 'purchase',
    told: ['purchase 2026-11-01 purchase'],
  },
  {
    why: 'and on, when the last of them has come',
    who: person(added('awareness', '2026-10-01 10:00')),
    purchases: [
      purchase('p1', { date: '2026-11-02', deliveredOn: '2026-11-28' }),
      purchase('p2', { date: '2026-11-10', deliveredOn: '2026-11-20' }),
    ],
    stage: 'post-purchase',
    told: ['purchase 2026-11-01 purchase', 'post-purchase 2026-11-27 delivery'],
  },
  {
    why: 'a delivery of which nobody said what it was is that of the oldest order',
    who: person(added('awareness', '2026-10-01 10:00')),
    touchpoints: [fromMe('d', '2026-11-15 10:00', { kind: 'delivery' })],
    purchases: [
      purchase('p1', { date: '2026-11-02' }),
      purchase('p2', { date: '2026-11-10', deliveredOn: '2026-11-20' }),
    ],
    stage: 'post-purchase',
    told: ['purchase 2026-11-01 purchase', 'post-purchase 2026-11-19 delivery'],
  },
  {
    why: 'an order that was forgotten holds nobody back for ever',
    who: person(added('awareness', '2025-10-01 10:00')),
    purchases: [
      purchase('p1', { date: '2026-01-02' }),
      purchase('p2', { date: '2026-11-10', deliveredOn: '2026-11-20' }),
    ],
    stage: 'post-purchase',
  },
  {
    why: 'ordered and delivered on the same day',
    who: person(added('awareness', '2026-10-01 10:00')),
    purchases: [purchase('p', { date: '2026-11-10', deliveredOn: '2026-11-10' })],
    stage: 'post-purchase',
    told: ['purchase 2026-11-09 purchase', 'post-purchase 2026-11-09 delivery'],
  },
  {
    why: 'an order that is taken out was none',
    who: person(
      added('awareness', '2026-10-01 10:00'),
      shown('awareness', 'consideration', '2026-10-10 10:00', 'inquiry'),
      shown('consideration', 'purchase', '2026-11-10 00:00', 'purchase'),
    ),
    touchpoints: [fromThem('i', '2026-10-10 10:00', { kind: 'inquiry' })],
    stage: 'consideration',
    told: ['consideration 2026-10-10 inquiry'],
  },
  {
    why: 'a cancelled order, too, and the other one holds',
    who: person(added('awareness', '2026-10-01 10:00'), shown('awareness', 'purchase', '2026-11-09 23:00', 'purchase')),
    purchases: [purchase('p1', { date: '2026-11-10', state: 'cancelled' }), purchase('p2', { date: '2026-11-12' })],
    stage: 'purchase',
    told: ['purchase 2026-11-11 purchase'],
  },
  {
    why: 'the year was wrong, and is put right',
    who: person(added('awareness', '2026-10-01 10:00'), shown('awareness', 'purchase', '2025-11-09 23:00', 'purchase')),
    purchases: [purchase('p', { date: '2026-11-10' })],
    stage: 'purchase',
    told: ['purchase 2026-11-09 purchase'],
  },
  {
    why: 'a quote that was accepted did go out',
    who: person(
      added('awareness', '2026-10-01 10:00'),
      shown('awareness', 'consideration', '2026-10-11 22:00', 'quote'),
    ),
    purchases: [purchase('q', { date: '2026-11-10' })],
    stage: 'purchase',
    told: ['consideration 2026-10-11 quote', 'purchase 2026-11-09 purchase'],
  },
  {
    why: 'a quote that was taken out did not, whatever was ordered before',
    who: person(
      added('awareness', '2026-10-01 10:00'),
      shown('awareness', 'consideration', '2026-10-11 22:00', 'quote'),
    ),
    purchases: [purchase('p', { date: '2026-10-10' })],
    stage: 'purchase',
    told: ['purchase 2026-10-09 purchase'],
  },
  {
    why: 'what the user moved stays, also when what came before it was never true',
    who: person(
      added('awareness', '2026-10-01 10:00'),
      shown('awareness', 'purchase', '2026-11-09 23:00', 'purchase'),
      chosen('purchase', 'consideration', '2026-11-12 10:00'),
    ),
    stage: 'consideration',
    told: ['consideration 2026-11-12 chosen'],
  },
  {
    why: 'a delivery that was announced comes by itself when its day has come',
    who: person(added('awareness', '2026-10-01 10:00')),
    purchases: [purchase('p', { date: '2026-11-02', deliveredOn: '2026-12-02' })],
    now: '2026-12-02 08:00',
    stage: 'post-purchase',
  },
  {
    why: 'and not before',
    who: person(added('awareness', '2026-10-01 10:00')),
    purchases: [purchase('p', { date: '2026-11-02', deliveredOn: '2026-12-02' })],
    now: '2026-12-01 22:00',
    stage: 'purchase',
  },
  {
    why: 'a file that names a stage knows better than the orders before it',
    who: person({
      ...added('consideration', '2026-11-01 10:00'),
      by: 'import',
      reason: { code: 'imported', params: {} },
    }),
    purchases: [purchase('p', { date: '2026-03-10', ...entered('2026-11-01 10:00') })],
    stage: 'consideration',
    told: [],
  },
  {
    why: 'a file that names none does not',
    who: person({
      ...added('awareness', '2026-11-01 10:00'),
      by: 'import',
      reason: { code: 'importedWithoutStage', params: {} },
    }),
    purchases: [purchase('p', { date: '2026-03-10', ...entered('2026-11-01 10:00') })],
    stage: 'purchase',
    told: ['purchase 2026-03-09 purchase'],
  },
  {
    why: 'and what comes after the file moves them as ever',
    who: person({
      ...added('consideration', '2026-11-01 10:00'),
      by: 'import',
      reason: { code: 'imported', params: {} },
    }),
    purchases: [purchase('p', { date: '2026-11-10', ...entered('2026-11-10 10:00') })],
    stage: 'purchase',
  },
  {
    why: 'moves of which we know nothing stay: from an older version, or a sample',
    who: person(
      { ...added('awareness', '2026-10-01 10:00'), by: 'evidence', reason: { code: 'sample', params: {} } },
      shown('awareness', 'consideration', '2026-10-05 10:00', 'sample'),
    ),
    touchpoints: [fromThem('i', '2026-10-01 09:00', { kind: 'inquiry' })],
    stage: 'consideration',
    told: ['consideration 2026-10-05 sample'],
  },
];

describe('where a customer stands', () => {
  it.each(cases)('$why', ({ who, touchpoints = [], purchases = [], now: then, stage, told: moves }) => {
    const when = then ? at(then) : now;
    const standing = standingOf(who, { touchpoints, purchases }, journeys, when, zone);
    expect(standing.stage).toBe(stage);
    expect(standing.stageHistory.at(-1)?.to).toBe(stage);
    if (moves) expect(told(standing)).toEqual(moves);
    expect(standingOf(standing, { touchpoints, purchases }, journeys, when, zone)).toBe(standing);
  });

  it('says for each move when, why and by whom', () => {
    const inquiry = fromThem('i', '2026-11-02 10:00', { kind: 'inquiry' });
    const who = person(added('awareness', '2026-11-01 10:00'));
    expect(standingOf(who, { touchpoints: [inquiry], purchases: [] }, journeys, now, zone).stageHistory.at(-1)).toEqual(
      {
        from: 'awareness',
        to: 'consideration',
        at: inquiry.at,
        by: 'evidence',
        reason: { code: 'inquiry', params: {} },
      },
    );
  });

  it('judges no move from before what it was given', () => {
    const who = person(
      added('awareness', '2026-10-01 10:00'),
      shown('awareness', 'consideration', '2026-10-10 10:00', 'inquiry'),
    );
    const past = { touchpoints: [], purchases: [] };
    expect(standingOf(who, past, journeys, now, zone, at('2026-10-20 10:00'))).toBe(who);
    expect(standingOf(who, past, journeys, now, zone, at('2026-10-05 10:00')).stage).toBe('awareness');
  });
});
