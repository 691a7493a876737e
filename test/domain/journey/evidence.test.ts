import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/domain/journey';
import {
  daysInStage,
  defaultJourney,
  evidenceOfPurchase,
  evidenceOfTouchpoint,
  moveByEvidence,
  stageSince,
} from '../../../utils/domain/journey';
import type { StageId, StageMove } from '../../../utils/domain/model/stage';
import { at, customer, fromMe, fromThem, purchase, quote } from '../followups/build';

const zone = 'Europe/Berlin';
const move = (from: StageId | null, to: StageId, when: string): StageMove => ({
  from,
  to,
  at: at(when),
  by: 'user',
  reason: { code: 'chosen', params: {} },
});

interface Case {
  readonly why: string;
  readonly history: readonly StageMove[];
  readonly kind: Evidence['kind'];
  readonly at: string;
  readonly to: StageId | null;
}

const first = (to: StageId) => [move(null, to, '2026-11-10 10:00')];
const cases: readonly Case[] = [
  { why: 'an inquiry', history: first('awareness'), kind: 'inquiry', at: '2026-11-11 10:00', to: 'consideration' },
  { why: 'a quote', history: first('awareness'), kind: 'quote', at: '2026-11-11 10:00', to: 'consideration' },
  { why: 'a purchase', history: first('consideration'), kind: 'purchase', at: '2026-11-11 10:00', to: 'purchase' },
  {
    why: 'stages may be skipped',
    history: first('awareness'),
    kind: 'delivery',
    at: '2026-11-11 10:00',
    to: 'post-purchase',
  },
  {
    why: 'where they were put at first was a guess',
    history: first('awareness'),
    kind: 'purchase',
    at: '2026-01-01 10:00',
    to: 'purchase',
  },
  { why: 'nobody knows how they came there', history: [], kind: 'purchase', at: '2026-01-01 10:00', to: 'purchase' },
  {
    why: 'the same day counts as later',
    history: [...first('awareness'), move('awareness', 'consideration', '2026-11-20 15:00')],
    kind: 'purchase',
    at: '2026-11-19 23:00',
    to: 'purchase',
  },
  {
    why: 'who buys again is at the purchase again',
    history: first('post-purchase'),
    kind: 'purchase',
    at: '2026-11-20 10:00',
    to: 'purchase',
  },
  {
    why: 'an old purchase of an old customer',
    history: first('post-purchase'),
    kind: 'purchase',
    at: '2026-01-01 10:00',
    to: null,
  },
  {
    why: 'an old customer asks for another quote',
    history: first('post-purchase'),
    kind: 'quote',
    at: '2026-11-20 10:00',
    to: null,
  },
  {
    why: 'an old customer asks something',
    history: first('post-purchase'),
    kind: 'inquiry',
    at: '2026-11-20 10:00',
    to: null,
  },
  { why: 'they are there already', history: first('purchase'), kind: 'purchase', at: '2026-11-20 10:00', to: null },
  {
    why: 'the user has decided since',
    history: [...first('purchase'), move('purchase', 'awareness', '2026-11-20 15:00')],
    kind: 'purchase',
    at: '2026-11-18 10:00',
    to: null,
  },
];

describe('evidence', () => {
  it.each(cases)('$kind: $why', ({ history, kind, at: when, to }) => {
    const person = { stage: history.at(-1)?.to ?? 'awareness', stageHistory: history };
    const moved = moveByEvidence(person, { kind, at: at(when) }, defaultJourney, zone);
    expect(moved?.to ?? null).toBe(to);
    if (moved) expect(moved).toMatchObject({ from: person.stage, by: 'evidence', reason: { code: kind } });
  });

  it('dates a move by what happened, and never before the last decision', () => {
    const guess = { stage: 'awareness', stageHistory: first('awareness') } as const;
    expect(moveByEvidence(guess, { kind: 'purchase', at: 5 }, defaultJourney, zone)?.at).toBe(5);
    const decided = {
      stage: 'consideration',
      stageHistory: [...first('awareness'), move('awareness', 'consideration', '2026-11-20 15:00')],
    } as const;
    const sameDay = moveByEvidence(decided, { kind: 'purchase', at: at('2026-11-20 00:00') }, defaultJourney, zone);
    expect(sameDay?.at).toBe(at('2026-11-20 15:00'));
  });

  it.each([
    [fromThem('m', '2026-11-20 10:00', { kind: 'inquiry' }), 'inquiry'],
    [fromMe('m', '2026-11-20 10:00', { kind: 'quote' }), 'quote'],
    [fromMe('m', '2026-11-20 10:00', { kind: 'delivery' }), 'delivery'],
    [fromThem('m', '2026-11-20 10:00'), null],
    [fromMe('m', '2026-11-20 10:00', { kind: 'inquiry' }), null],
    [fromThem('m', '2026-11-20 10:00', { kind: 'quote' }), null],
  ])('of a touchpoint (%#)', (touchpoint, kind) => expect(evidenceOfTouchpoint(touchpoint)?.kind ?? null).toBe(kind));

  it.each([
    [quote('q', '2026-11-20'), ['quote']],
    [purchase('p', { date: '2026-11-20' }), ['purchase']],
    [purchase('p', { date: '2026-11-20', deliveredOn: '2026-11-25' }), ['purchase', 'delivery']],
    [purchase('p', { deliveredOn: '2026-11-25' }), ['delivery']],
    [purchase('p'), []],
    [quote('q', '2026-11-20', { state: 'declined' }), []],
    [purchase('p', { date: '2026-11-20', state: 'cancelled' }), []],
  ])('of a purchase (%#)', (bought, kinds) => {
    expect(evidenceOfPurchase(bought, zone).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('time in a stage', () => {
  it.each([
    [[move(null, 'awareness', '2026-11-01 10:00'), move('awareness', 'purchase', '2026-11-11 10:00')], 'purchase', 9],
    [[move(null, 'purchase', '2026-11-20 11:00')], 'purchase', 0],
    [[move(null, 'purchase', '2026-11-25 11:00')], 'purchase', 0],
  ] as const)('%#', (stageHistory, stage, days) => {
    expect(daysInStage(customer({ stage, stageHistory }), at('2026-11-20 12:00'))).toBe(days);
  });

  it('began with the row where no move is known', () => {
    expect(stageSince(customer({ createdAt: 7, stageHistory: [] }))).toBe(7);
  });
});
