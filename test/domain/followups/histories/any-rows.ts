import fc from 'fast-check';
import type { PlaybookRun } from '../../../../utils/domain/model/playbook-run';
import type { Purchase } from '../../../../utils/domain/model/purchase';
import type { Roadblock } from '../../../../utils/domain/model/roadblock';
import type { Instant, LocalDate } from '../../../../utils/domain/model/row';
import type { Emotion, Touchpoint } from '../../../../utils/domain/model/touchpoint';
import { purchase, roadblock, run, touchpoint } from '../build';

const hour = 3_600_000;
export const day = 24 * hour;

/** Mostly lately, where the windows are; sometimes long ago; sometimes still ahead. */
const ago = (longest: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 * 24 * 4 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: longest * 24 * 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: -8 * 24 * 4, max: 0 }) },
  );
export const quarter = hour / 4;

export const often = <T>(usual: T, other: fc.Arbitrary<T>, times = 4) =>
  fc.oneof({ weight: times, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const emotion = fc.constantFrom<Emotion | null>(-2, -1, 0, 1, 2);
const purchaseIds = ['p0', 'p1', 'p2'];
const dead = often<number | null>(null, fc.constant(1), 12);

export const touchpoints = (now: Instant): fc.Arbitrary<readonly Touchpoint[]> =>
  fc
    .array(
      fc.record({
        at: ago(400).map((quarters) => now - quarters * quarter),
        sort: fc.constantFrom('theirs', 'theirs', 'mine', 'mine', 'talk', 'other'),
        kind: fc.constantFrom(
          'workshop',
          'newsletter',
          'hand-over',
          'survey',
          'warranty-claim',
          'delivery',
          'invoice',
          'quote',
          'support',
          'inquiry',
          'feedback',
          'of-another-journey',
        ),
        direction: fc.constantFrom('in', 'out', 'both' as const),
        threadKey: fc.constantFrom('one', 'two', ''),
        answered: often(false, fc.constant(true), 6),
        emotion: often<Emotion | null>(null, emotion, 8),
        rating: often<number | null>(null, fc.integer({ min: 1, max: 5 }), 12),
        nps: often<number | undefined>(undefined, fc.integer({ min: 0, max: 10 }), 15),
        purchaseId: often<string | null>(null, fc.constantFrom(...purchaseIds), 5),
        deletedAt: dead,
      }),
      { maxLength: 9 },
    )
    .map((all) =>
      all.map(({ sort, kind, direction, ...part }, place): Touchpoint => {
        const how: Partial<Touchpoint> =
          sort === 'theirs'
            ? { kind: 'mail', channel: 'mail', direction: 'in' }
            : sort === 'mine'
              ? { kind: 'mail', channel: 'mail', direction: 'out' }
              : sort === 'talk'
                ? { kind: 'call', channel: 'phone', direction: 'both' }
                : { kind, channel: kind === 'inquiry' ? 'mail' : 'other', direction };
        return touchpoint(`t${place}`, '2026-01-01 00:00', { ...part, ...how });
      }),
    );

export const dayOf = (at: Instant): LocalDate => new Date(at).toISOString().slice(0, 10);

export const purchases = (now: Instant): fc.Arbitrary<readonly Purchase[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('quote', 'purchase', 'purchase'),
        ordered: often<number | null>(1, fc.constant(null), 6).chain((is) =>
          is === null ? fc.constant(null) : ago(420),
        ),
        delivered: often<number | null>(1, fc.constant(null), 2).chain((is) =>
          is === null ? fc.constant(null) : ago(60),
        ),
        ends: often<number | null>(null, fc.integer({ min: -40, max: 40 }), 2),
        state: fc.constantFrom('open', 'open', 'open', 'open', 'done', 'declined', 'cancelled'),
        deletedAt: dead,
      }),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(({ kind, ordered, delivered, ends, state, deletedAt }, place) =>
        purchase(`p${place}`, {
          kind: kind as Purchase['kind'],
          date: ordered === null ? null : dayOf(now - ordered * quarter),
          deliveredOn: delivered === null || kind === 'quote' ? null : dayOf(now - delivered * quarter),
          validUntil: ends === null || kind === 'purchase' ? null : dayOf(now + ends * day),
          // Only a quote can be declined.
          state: (state === 'declined' && kind === 'purchase' ? 'cancelled' : state) as Purchase['state'],
          deletedAt,
        }),
      ),
    );

export const roadblocks = (now: Instant): fc.Arbitrary<readonly Roadblock[]> =>
  fc
    .array(fc.record({ state: fc.constantFrom('open', 'in-work', 'solved', 'accepted'), deletedAt: dead }), {
      maxLength: 1,
    })
    .map((all) =>
      all.map(({ state, deletedAt }, i) =>
        roadblock(`b${i}`, { state: state as Roadblock['state'], deletedAt, since: now - 5 * day }),
      ),
    );

export const runs = (now: Instant): fc.Arbitrary<readonly PlaybookRun[]> =>
  fc
    .array(
      fc.record({
        playbook: fc.constantFrom('negative-feedback', 'negative-feedback', 'new-contact', 'of-another-journey'),
        hoursAgo: fc.integer({ min: -5, max: 700 }),
        closedAfter: fc.option(fc.integer({ min: 0, max: 200 })),
        outcome: fc.constantFrom<PlaybookRun['outcome']>('solved', 'partly', 'lost', 'mistaken'),
        feeling: fc.option(emotion.filter((one) => one !== null)),
        steps: fc.subarray(['tell-owner', 'call', 'close', 'introduce']),
        deletedAt: dead,
      }),
      { maxLength: 1 },
    )
    .map((all) =>
      all.map(({ playbook, hoursAgo, closedAfter, outcome, feeling, steps, deletedAt }, place) => {
        const startedAt = now - hoursAgo * hour;
        const closedAt = closedAfter === null ? null : Math.min(now, startedAt + closedAfter * hour);
        const isClosed = closedAt !== null && closedAt >= startedAt;
        return run(`r${place}`, '2026-01-01 00:00', {
          playbook,
          startedAt,
          closedAt: isClosed ? closedAt : null,
          outcome: isClosed ? outcome : null,
          feeling: isClosed ? feeling : null,
          done: steps.map((step) => ({ step, at: startedAt, note: '' })),
          deletedAt,
        });
      }),
    );
