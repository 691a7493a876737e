// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { monthOf, type Span, spanBefore } from '../../utils/domain/insights/month';
import type { Goal } from '../../utils/domain/model/goal';
import type { Row } from '../../utils/domain/model/row';
import { channels } from '../../utils/domain/model/touchpoint';
import { services } from '../../utils/services';
import { importCustomers } from '../../utils/services/import-customers';
import { numbersOfAll } from '../../utils/services/map-numbers';
import { replanCustomers } from '../../utils/services/replan';
import { goal, opportunity, roadblock, touchpoint } from '../storage/rows';
import { type Random, randomFrom } from '../support/random';
import { addAnna, day, testWorld } from './world';

const personas = ['', 'careful-buyer', 'busy-decider'];
const kinds = ['mail', 'call', 'invoice', 'delivery', 'support', 'website-visit', 'kind-of-another-journey'];
const stages = ['awareness', 'consideration', 'purchase', 'post-purchase'];
const emotions = [null, -2, -1, 0, 1, 2] as const;

type Test = ReturnType<typeof testWorld>;

const everyRow = async <T extends Row>(table: { page(after: string, limit: number): Promise<readonly T[]> }) =>
  (await table.page('', 10_000)).filter(({ deletedAt }) => deletedAt === null);

/** What the map is drawn from, told anew out of all rows, each under the type that its customer has now. */
async function afresh({ store }: Test, span: Span, persona: string | null) {
  const customers = new Map((await everyRow(store.customers)).map((customer) => [customer.id, customer]));
  const own = <T extends { readonly customerId: string; readonly source: string }>(rows: readonly T[]) =>
    rows.filter(
      ({ customerId, source }) =>
        source !== 'sample' && (persona === null || customers.get(customerId)?.persona === persona),
    );
  const touchpoints = own(await everyRow(store.touchpoints));
  const touched = (within: Span) => {
    const lines: Record<string, number> = {};
    const count = (line: string) => {
      lines[line] = (lines[line] ?? 0) + 1;
    };
    for (const { kind, channel, at, emotion, rating, nps } of touchpoints) {
      if (monthOf(at) < within.from || monthOf(at) > within.until) continue;
      count(`${kind} ${channel}`);
      if (emotion !== null) count(`${kind} ${channel} felt ${emotion}`);
      if (rating !== null) count(`${kind} ${channel} rated ${rating}`);
      if (nps !== undefined) count(`${kind} ${channel} asked ${nps}`);
    }
    return lines;
  };
  const tally = (lines: readonly string[]) => {
    const by: Record<string, number> = {};
    for (const line of lines) by[line] = (by[line] ?? 0) + 1;
    return by;
  };
  const living = [...customers.values()].filter(
    (one) => one.source !== 'sample' && (persona === null || one.persona === persona),
  );
  const isOpen = ({ state }: { readonly state: string }) => ['open', 'in-work', 'taken'].includes(state);
  return {
    touched: touched(span),
    before: touched(spanBefore(span)),
    customers: tally(living.map(({ stage }) => stage)),
    goals: tally(own(await everyRow<Goal>(store.goals)).map(({ stage, state }) => `${stage} ${state}`)),
    roadblocks: tally(
      own(await everyRow(store.roadblocks))
        .filter(isOpen)
        .map(({ type, importance }) => `${type} ${importance}`),
    ),
    opportunities: tally(
      own(await everyRow(store.opportunities))
        .filter(isOpen)
        .map(({ type }) => type),
    ),
  };
}

/** The same as the books have it. */
async function kept({ world }: Test, span: Span, persona: string | null) {
  const numbers = await numbersOfAll(world, span, persona);
  const lines = (touched: typeof numbers.touched) =>
    Object.fromEntries(
      touched
        .flatMap(({ kind, channel, count, felt, rated, asked }) => [
          [`${kind} ${channel}`, count],
          ...felt.map((n, i) => [`${kind} ${channel} felt ${i - 2}`, n]),
          ...rated.map((n, i) => [`${kind} ${channel} rated ${i + 1}`, n]),
          ...asked.map((n, i) => [`${kind} ${channel} asked ${i}`, n]),
        ])
        .filter(([, n]) => n !== 0),
    );
  const sums = <T extends { readonly count: number }>(rows: readonly T[], name: (row: T) => string) => {
    const by: Record<string, number> = {};
    for (const row of rows) by[name(row)] = (by[name(row)] ?? 0) + row.count;
    return by;
  };
  return {
    touched: lines(numbers.touched),
    before: lines(numbers.before),
    customers: sums(numbers.stays, ({ stage }) => stage),
    goals: sums(numbers.goals, ({ stage, state }) => `${stage} ${state}`),
    roadblocks: sums(numbers.roadblocks, ({ type, importance }) => `${type} ${importance}`),
    opportunities: sums(numbers.opportunities, ({ type }) => type),
  };
}

/** One thing that somebody may do, to anything that is there. */
function anyAct(test: Test, random: Random): (() => Promise<unknown>) | null {
  const { world, store, clock } = test;
  const waymark = services(world);
  const oneOf = async (table: 'touchpoints' | 'goals' | 'roadblocks' | 'opportunities' | 'customers') => {
    const rows = (await everyRow<Row>(store[table] as never)).filter(({ source }) => source !== 'sample');
    return rows.length > 0 ? random.pick(rows) : null;
  };
  const withOne = async (table: Parameters<typeof oneOf>[0], act: (id: string, row: Row) => Promise<unknown>) => {
    const row = await oneOf(table);
    return row && act(row.id, row);
  };
  const said = () => ({
    kind: random.pick(kinds),
    channel: random.pick(channels),
    at: clock.now - random.int(500) * day,
    emotion: random.pick(emotions),
    rating: random.int(3) === 0 ? random.int(5) + 1 : null,
    ...(random.int(4) === 0 && { nps: random.int(11) }),
  });
  const imports = importCustomers({
    database: store,
    zone: 'Europe/Berlin',
    replan: async (ids, newcomers) => void (await replanCustomers(world, ids, newcomers)),
  });
  const bring = async () => {
    const { job } = await imports.startImport({ file: 'people.csv' });
    const records = Array.from({ length: 3 }, (_, row) => ({
      ...nobody,
      row: row + 2,
      emails: [`person-${random.int(6)}@contoso.example`],
      persona: random.pick(personas),
      stage: random.pick([...stages, null]),
    }));
    await imports.importRows({ job, part: 0, records });
    await imports.finishImport({ job, cancelled: false });
  };
  const acts: readonly (() => Promise<unknown>)[] = [
    () =>
      waymark.addCustomer({
        name: 'Ben',
        emails: [`ben-${random.int(1_000_000)}@x.example`],
        company: '',
        role: '',
        honorific: '',
        locale: '',
        stage: random.pick(stages),
      }),
    ...Array.from(
      { length: 3 },
      () => () => withOne('customers', (customerId) => waymark.logTouchpoint(touchpoint({ customerId, ...said() }))),
    ),
    () => withOne('touchpoints', (id) => waymark.changeTouchpoint({ id, changes: said() })),
    () => withOne('touchpoints', (id) => waymark.removeTouchpoint({ id })),
    ...Array.from(
      { length: 2 },
      () => () =>
        withOne('customers', (customerId) => waymark.setPersona({ customerId, persona: random.pick(personas) })),
    ),
    () =>
      withOne('customers', (id) =>
        // As many are changed at once, or two are made one: the books learn of it when follow-ups are planned anew.
        store.act({ code: 'many', params: {} }, async () => {
          await store.customers.change(id, { persona: random.pick(personas) });
          await replanCustomers(world, [id]);
        }),
      ),
    () =>
      withOne('customers', (customerId) =>
        waymark.saveGoal({
          id: null,
          content: goal({
            customerId,
            stage: random.pick(stages),
            state: random.pick(['open', 'reached', 'at-risk', 'missed']),
          }),
        }),
      ),
    () => withOne('goals', (id) => waymark.removeGoal({ id })),
    () =>
      withOne('customers', (customerId) =>
        waymark.saveRoadblock({
          id: null,
          content: roadblock({
            customerId,
            importance: random.pick([1, 2, 3]),
            state: random.pick(['open', 'in-work', 'solved']),
          }),
        }),
      ),
    () => withOne('roadblocks', (id) => waymark.removeRoadblock({ id })),
    () =>
      withOne('customers', (customerId) =>
        waymark.saveOpportunity({
          id: null,
          content: opportunity({ customerId, hint: '', state: random.pick(['open', 'taken', 'won', 'lost']) }),
        }),
      ),
    () => withOne('opportunities', (id) => waymark.removeOpportunity({ id })),
    () => withOne('customers', (id) => waymark.moveStage({ id, to: random.pick(stages) })),
    () =>
      withOne('customers', (customerId) =>
        waymark.giveFeedback({ customerId, purchaseId: null, answer: { kind: 'nps', value: random.int(11) } }),
      ),
    bring,
    () => waymark.loadSamples({ scenario: null }),
    () => waymark.removeSamples({}),
    ...Array.from({ length: 3 }, () => async () => {
      const acts = await waymark.undoable({});
      return acts.length > 0 && waymark.undo({ id: random.pick(acts).id });
    }),
    () =>
      withOne('customers', (id) =>
        store.transaction(async () => {
          // Without a trace, as of somebody who asks to be forgotten.
          for (const table of [
            'touchpoints',
            'purchases',
            'goals',
            'roadblocks',
            'opportunities',
            'followUps',
          ] as const)
            await store[table].erase((await store[table].ofCustomer(id, 1_000)).map((row) => row.id));
          await store.customers.erase([id]);
        }),
      ),
  ];
  return random.pick(acts);
}

const nobody = {
  again: null,
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: '',
  phone: '',
  role: '',
  company: '',
  locale: '',
  tags: [],
  owner: '',
  note: '',
  purchase: null,
  touchpoint: null,
} as const;

describe('what the map is drawn from', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'is in the books as it is in the rows, whatever is done (%i)',
    async (seed) => {
      const random = randomFrom(seed + 1);
      const test = testWorld();
      await addAnna(test, { persona: random.pick(personas) });
      const done: string[] = [];
      for (let turn = 0; turn < 25; turn++) {
        test.clock.now += random.int(3) * day;
        const act = anyAct(test, random);
        done.push(String(act));
        await act?.();
      }
      const span = { from: monthOf(test.clock.now - 200 * day), until: monthOf(test.clock.now) };
      for (const persona of [null, ...personas.filter(Boolean)]) {
        expect(await kept(test, span, persona), `${persona}: ${done.at(-1)}`).toEqual(
          await afresh(test, span, persona),
        );
      }
    },
  );

  it('is told of practice customers alone for as long as there are no others', async () => {
    const test = testWorld();
    const span = { from: '2026-01', until: '2026-11' };
    const waymark = services(test.world);
    await waymark.loadSamples({ scenario: null });
    const map = await waymark.journeyMap({ whose: { kind: 'all' }, span });
    expect(map.isSample).toBe(true);
    expect(map.moments.length).toBeGreaterThan(0);
    const { id } = await addAnna(test);
    const own = await waymark.journeyMap({ whose: { kind: 'all' }, span });
    expect(own).toMatchObject({ isSample: false, moments: [] });
    await waymark.logTouchpoint(touchpoint({ customerId: id, kind: 'invoice', at: test.clock.now - day, emotion: -2 }));
    expect((await waymark.journeyMap({ whose: { kind: 'all' }, span })).moments).toMatchObject([
      { kind: 'invoice', stage: 'purchase', count: 1, feeling: { n: 1, mean: -2 } },
    ]);
  });

  it('is the same for one customer, told of their rows, as for all, where there is nobody else', async () => {
    const test = testWorld();
    const random = randomFrom(7);
    const { id: customerId } = await addAnna(test, { persona: 'careful-buyer' });
    const waymark = services(test.world);
    for (let turn = 0; turn < 30; turn++) {
      const at = test.clock.now - random.int(300) * day;
      const kind = random.pick(kinds);
      const emotion = random.pick(emotions);
      await waymark.logTouchpoint(touchpoint({ customerId, at, kind, emotion, channel: random.pick(channels) }));
    }
    await waymark.saveGoal({ id: null, content: goal({ customerId, state: 'at-risk' }) });
    await waymark.saveRoadblock({ id: null, content: roadblock({ customerId }) });
    const span = { from: '2026-06', until: '2026-11' };
    const whole = await waymark.journeyMap({ whose: { kind: 'all' }, span });
    const one = await waymark.journeyMap({ whose: { kind: 'customer', customerId }, span });
    expect(one.moments.length).toBeGreaterThan(3);
    // Of one customer the month of the first touchpoint is not looked up.
    expect({ ...one, since: null }).toEqual({ ...whole, since: null });
  });
});
