import fc from 'fast-check';
import type { Calendar } from '../../../../utils/domain/followups/calendar';
import type { Timeline } from '../../../../utils/domain/followups/timeline';
import type { Journey, LadderStep } from '../../../../utils/domain/journey/journey';
import type { Customer } from '../../../../utils/domain/model/customer';
import { followUpRules } from '../../../../utils/domain/model/follow-up';
import type { Instant } from '../../../../utils/domain/model/row';
import { customer } from '../build';
import { calendar } from '../case';
import { journey } from '../journey';
import { day, dayOf, often, purchases, quarter, roadblocks, runs, touchpoints } from './any-rows';

const hour = 3_600_000;

/** One row as it is told at some time. Later words about the same row correct it. */
export type Told = {
  readonly [K in keyof Timeline]: { readonly table: K; readonly row: Timeline[K][number] };
}[keyof Timeline];

/** One thing that happens while the extension runs. */
export type Happening =
  | { readonly tell: Told }
  /** The clock is here, or the user is: also backwards, also elsewhere. */
  | { readonly clock: Instant; readonly zone: string }
  /** The user settles one of the open follow-ups: the how-many-eth. */
  | { readonly settle: number; readonly as: 'done' | 'skipped' };

export interface History {
  readonly customer: Customer;
  readonly journey: Journey;
  readonly calendar: Calendar;
  /** The moment in which it all ends. */
  readonly now: Instant;
  readonly happenings: readonly Happening[];
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'UTC',
];

/** Some of them near the nights in which clocks change, in the north and in the south. */
const ends = [
  '2026-03-09',
  '2026-03-30',
  '2026-04-06',
  '2026-09-28',
  '2026-10-26',
  '2026-11-02',
  '2026-11-20',
  '2026-12-28',
];

/** What was told first of a row, before it was put right. */
const wrongly = (told: Told, days: number): Told => {
  if (told.table === 'touchpoints')
    return { table: told.table, row: { ...told.row, at: told.row.at - days * day, kind: 'call', direction: 'both' } };
  if (told.table === 'purchases')
    return { table: told.table, row: { ...told.row, state: 'open', deliveredOn: told.row.date } };
  if (told.table === 'roadblocks') return { table: told.table, row: { ...told.row, state: 'open', deletedAt: null } };
  return { table: told.table, row: { ...told.row, closedAt: null, done: [] } };
};

const ladder: fc.Arbitrary<readonly LadderStep[]> = often<readonly LadderStep[]>(
  [],
  fc
    .subarray([...followUpRules])
    .chain((some) =>
      fc.tuple(
        ...some.map((rule) =>
          fc.record({
            rule: fc.constant(rule),
            on: fc.boolean(),
            after: fc.integer({ min: 0, max: 40 }),
            value: fc.constant(10),
          }),
        ),
      ),
    )
    // Replies are counted by the hour; the oracle counts them by the day.
    .map((steps) => steps.map((step) => (step.rule === 'reply-owed' ? { ...step, after: 1 } : step))),
);

/** A customer's whole story, told in any order, with mistakes, repetitions, and a clock that can't be trusted. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    end: fc.constantFrom(...ends),
    offset: fc.integer({ min: -3 * 24 * 4, max: 3 * 24 * 4 }),
    timeZone: fc.constantFrom(...zones),
    workingDays: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [1, 3], []),
    holidays: fc.array(fc.integer({ min: -40, max: 30 }), { maxLength: 6 }),
    ladder,
  })
  .chain(({ end, offset, timeZone, workingDays, holidays, ladder }) => {
    const now = Date.parse(`${end}T12:00Z`) + offset * quarter;
    const off = new Set(holidays.map((days) => dayOf(now + days * day)));
    return fc
      .record({
        touchpoints: touchpoints(now),
        purchases: purchases(now),
        roadblocks: roadblocks(now),
        playbookRuns: runs(now),
        stage: fc.constantFrom(
          'awareness',
          'consideration',
          'purchase',
          'post-purchase',
          'post-purchase',
          'of-another-journey',
        ),
        tags: fc.subarray(['vip', 'partner', 'other'], { maxLength: 2 }),
        since: fc.integer({ min: 0, max: 500 }),
      })
      .chain(({ stage, tags, since, ...all }) => {
        const told: Told[] = [
          ...all.touchpoints.map((row): Told => ({ table: 'touchpoints', row })),
          ...all.purchases.map((row): Told => ({ table: 'purchases', row })),
          ...all.roadblocks.map((row): Told => ({ table: 'roadblocks', row })),
          ...all.playbookRuns.map((row): Told => ({ table: 'playbookRuns', row })),
        ];
        const noise = fc.array(
          fc.oneof(
            fc.record({
              clock: fc.integer({ min: -60 * 24, max: 3 * 24 }).map((hours) => now + hours * hour),
              zone: fc.constantFrom(...zones),
            }),
            fc.record({ settle: fc.nat(5), as: fc.constantFrom('done' as const, 'skipped' as const) }),
          ),
          { maxLength: 5 },
        );
        const mistakes =
          told.length === 0
            ? fc.constant([])
            : fc.array(fc.record({ of: fc.nat(told.length - 1), days: fc.integer({ min: -9, max: 9 }) }), {
                maxLength: 3,
              });
        return fc.tuple(noise, mistakes).chain(([noises, wrong]) => {
          const mixed: Happening[] = [
            ...noises,
            ...wrong.flatMap(({ of, days }) => {
              const one = told[of];
              return one ? [{ tell: wrongly(one, days) }] : [];
            }),
            ...told.map((tell) => ({ tell })),
          ];
          // Whatever was told wrongly is told rightly in the end, and some things are told again and again.
          return fc
            .tuple(
              fc.shuffledSubarray(mixed, { minLength: mixed.length }),
              fc.shuffledSubarray(told, { minLength: told.length }),
            )
            .map(
              ([first, right]): History => ({
                customer: customer({
                  stage,
                  tags,
                  stageHistory: [
                    { from: null, to: stage, at: now - since * day, by: 'import', reason: { code: 'x', params: {} } },
                  ],
                }),
                journey: { ...journey, ladder },
                calendar: { ...calendar, timeZone, workingDays, isHoliday: (on) => off.has(on) },
                now,
                happenings: [...first, ...right.map((tell) => ({ tell }))],
              }),
            );
        });
      });
  });
