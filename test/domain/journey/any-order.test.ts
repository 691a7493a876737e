import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInJourneys, standingOf } from '../../../utils/domain/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { StageMove } from '../../../utils/domain/model/stage';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, customer, purchase, touchpoint } from '../followups/build';

const day = 86_400_000;
const start = at('2026-01-05 09:00');
const now = start + 300 * day;
const onDay = (count: number) => new Date(start + count * day).toISOString().slice(0, 10);
const dayOfYear = fc.integer({ min: -200, max: 280 });

const anyTouchpoint = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('inquiry', 'quote', 'order-confirmation', 'delivery', 'mail', 'support', 'newsletter'),
    direction: fc.constantFrom('in', 'out', 'both'),
    on: dayOfYear,
    hour: fc.integer({ min: 0, max: 23 }),
    about: fc.option(fc.constantFrom('p0', 'p1', 'p2'), { nil: null }),
  })
  .map(({ id, kind, direction, on, hour, about }) =>
    touchpoint(id, '2026-01-01 00:00', { kind, direction, at: start + on * day + hour * 3_600_000, purchaseId: about }),
  );

const anyPurchase = fc
  .record({
    kind: fc.constantFrom('quote', 'purchase', 'purchase'),
    state: fc.constantFrom('open', 'open', 'done', 'cancelled', 'declined'),
    on: fc.option(dayOfYear, { nil: null, freq: 8 }),
    after: fc.option(fc.integer({ min: -3, max: 60 }), { nil: null }),
    entered: fc.integer({ min: -200 * 24, max: 300 * 24 }),
  })
  .map(({ kind, state, on, after, entered }) => ({
    kind,
    state,
    date: on === null ? null : onDay(on),
    deliveredOn: kind === 'quote' || after === null ? null : onDay((on ?? 0) + after),
    changedAt: start + entered * 3_600_000,
  }));

const moveTo = fc.constantFrom('awareness', 'consideration', 'purchase', 'post-purchase');
const anyMoves = fc.array(fc.record({ to: moveTo, hours: fc.integer({ min: 1, max: 290 * 24 }) }), { maxLength: 2 });

const anyPast = fc.record({
  touchpoints: fc.uniqueArray(anyTouchpoint, { maxLength: 8, selector: ({ id }) => id }),
  purchases: fc
    .array(anyPurchase, { maxLength: 3 })
    .map((all) => all.map((part, place): Purchase => purchase(`p${place}`, part))),
});

const journeys = fc.constantFrom(...builtInJourneys).map((journey) => ({ journey, known: builtInJourneys }));
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati');

/** As the user and nobody else has moved them. */
const someone = (first: string, moves: readonly { readonly to: string; readonly hours: number }[]): Customer => {
  const added: StageMove = { from: null, to: first, at: start, by: 'user', reason: { code: 'added', params: {} } };
  const stageHistory = [added];
  for (const { to, hours } of moves.toSorted((a, b) => a.hours - b.hours)) {
    const from = stageHistory.at(-1)?.to ?? first;
    const reason = { code: 'chosen', params: {} };
    stageHistory.push({ from, to, at: start + hours * 3_600_000, by: 'user', reason });
  }
  return customer({ stage: stageHistory.at(-1)?.to ?? first, stageHistory });
};

type Piece = { readonly touchpoint: Touchpoint } | { readonly purchase: Purchase };
const pastOf = (pieces: readonly Piece[]) => ({
  touchpoints: pieces.flatMap((piece) => ('touchpoint' in piece ? [piece.touchpoint] : [])),
  purchases: pieces.flatMap((piece) => ('purchase' in piece ? [piece.purchase] : [])),
});

describe('where a customer stands, whatever has happened', () => {
  it('does not depend on the order in which we learn of it', () => {
    const property = fc.property(
      moveTo,
      anyMoves,
      anyPast,
      journeys,
      zones,
      fc.infiniteStream(fc.nat()),
      (first, moves, { touchpoints, purchases }, inUse, zone, random) => {
        const who = standingOf(someone(first, moves), { touchpoints: [], purchases: [] }, inUse, now, zone);
        const pieces: Piece[] = [
          ...touchpoints.map((touchpoint) => ({ touchpoint })),
          ...purchases.map((purchase) => ({ purchase })),
        ];
        const keys = pieces.map(() => random.next().value);
        const shuffled = pieces
          .map((piece, place) => ({ piece, key: keys[place] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ piece }) => piece);
        const atOnce = standingOf(who, pastOf(pieces), inUse, now, zone);
        let bit = who;
        for (let count = 1; count <= shuffled.length; count++)
          bit = standingOf(bit, pastOf(shuffled.slice(0, count)), inUse, now, zone);
        expect(bit.stage).toBe(atOnce.stage);
        expect(bit.stageHistory).toEqual(atOnce.stageHistory);
        expect(standingOf(bit, pastOf(shuffled), inUse, now, zone)).toBe(bit);
      },
    );
    fc.assert(property, { numRuns: 2_000 });
  });

  it('is as before when everything is taken out again', () => {
    const property = fc.property(moveTo, anyMoves, anyPast, journeys, zones, (first, moves, past, inUse, zone) => {
      const nothing = { touchpoints: [], purchases: [] };
      const who = standingOf(someone(first, moves), nothing, inUse, now, zone);
      const moved = standingOf(who, past, inUse, now, zone);
      const back = standingOf(moved, nothing, inUse, now, zone);
      expect(back.stage).toBe(who.stage);
      expect(back.stageHistory).toEqual(who.stageHistory);
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it('never loses a move of the user, and always ends where its history does', () => {
    const property = fc.property(moveTo, anyMoves, anyPast, journeys, zones, (first, moves, past, inUse, zone) => {
      const who = someone(first, moves);
      const moved = standingOf(who, past, inUse, now, zone);
      const ofUser = moved.stageHistory.filter(({ by, reason }) => by === 'user' && reason.code !== 'journeyChanged');
      expect(ofUser).toEqual(who.stageHistory);
      expect(moved.stageHistory.at(-1)?.to).toBe(moved.stage);
      expect(inUse.journey.stages.some(({ id }) => id === moved.stage)).toBe(true);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
