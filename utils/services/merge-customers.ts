import type { Customer } from '../domain/model/customer';
import type { Opportunity } from '../domain/model/opportunity';
import type { Row } from '../domain/model/row';
import { type DoubleReason, doubleReason } from '../domain/people/doubles';
import { blank, mergedCustomer } from '../domain/people/merge';
import { orderKey } from '../domain/people/order';
import type { Belongings, Double, PeopleDoor } from '../messaging/doors/people';
import { Refusal } from '../messaging/result';
import type { Repository } from '../storage';
import { basisOf } from './basis';
import { ownRowsOf } from './belongings';
import { linesOf, todayOf } from './people';
import { knownOf, planFor } from './plan-for';
import type { World } from './world';

/** Looked through at a time, and how many of the same name may reach beyond that. */
const slice = 200;
const overlap = 20;

const apart = (one: string, other: string): string => `apart ${[one, other].sort().join(' ')}`;

/** Everybody in this slice with those who share their name, who stand beside them, or a mailbox. */
async function pairsIn({ store }: World, rows: readonly Customer[], end: number) {
  const pairs: { one: Customer; other: Customer; because: DoubleReason }[] = [];
  const see = (one: Customer, other: Customer) => {
    const because = doubleReason(one, other);
    if (because) pairs.push({ one, other, because });
  };
  for (const [at, one] of rows.slice(0, end).entries()) {
    for (const other of rows.slice(at + 1)) {
      if (orderKey(other) !== orderKey(one)) break;
      see(one, other);
    }
  }
  const emails = rows.slice(0, end).flatMap((one) => one.emails.map((email) => ({ one, email })));
  const holders = await store.customers.allByAddresses(emails.map(({ email }) => email));
  for (const [at, { one }] of emails.entries()) {
    // Each of the two is looked at once: the pair belongs to the first.
    for (const other of holders[at] ?? []) if (one.id < other.id) see(one, other);
  }
  return [...new Map(pairs.map((pair) => [apart(pair.one.id, pair.other.id), pair])).entries()];
}

export async function findDoubles(
  world: World,
  { from }: { readonly from: number },
): Promise<ReturnType<PeopleDoor['findDoubles']>> {
  const { store } = world;
  const today = await todayOf(world);
  const ids = await store.people.wanted({ text: '', facets: {}, today });
  const rows = await store.customers.getMany(ids.slice(from, from + slice + overlap));
  const doubles: Double[] = [];
  for (const [name, { one, other, because }] of await pairsIn(world, rows, slice)) {
    if (await store.memos.read(name)) continue;
    const [first, second] = await linesOf(world, [one, other], today);
    if (first && second) doubles.push({ one: first, other: second, because });
  }
  return { doubles, next: from + slice < ids.length ? from + slice : null, total: ids.length };
}

export async function keepApart(
  { store }: World,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<null> {
  await store.memos.write(apart(one, other), true);
  return null;
}

interface Two {
  readonly keep: string;
  readonly other: string;
}

async function bothOf({ store }: World, { keep, other }: Two): Promise<readonly [kept: Customer, other: Customer]> {
  const [kept, gone] = await Promise.all([store.customers.get(keep), store.customers.get(other)]);
  if (!kept || !gone || keep === other) throw new Refusal('customerGone');
  return [kept, gone];
}

export async function planMerge(world: World, two: Two): Promise<ReturnType<PeopleDoor['planMerge']>> {
  const [kept, other] = await bothOf(world, two);
  const own = await ownRowsOf(world, [other.id]);
  const companies = await world.store.companies.getMany([kept, other].flatMap(({ companyId }) => companyId ?? []));
  const moves: Belongings = Object.fromEntries(own.map(({ table, rows }) => [table, rows.length]));
  return {
    kept,
    other,
    merged: { ...kept, ...mergedCustomer(kept, other) },
    companies: Object.fromEntries(companies.map(({ id, name }) => [id, name])),
    moves,
  };
}

/** Of a kind of which there may be one alone, the kept customer's stays. */
async function doublesAmong({ store }: World, table: string, rows: readonly Row[], keep: string): Promise<Set<string>> {
  if (table === 'opportunities') {
    const taken = new Set((await store.opportunities.ofCustomer(keep)).map(({ hint }) => hint).filter(Boolean));
    return new Set((rows as readonly Opportunity[]).filter(({ hint }) => taken.has(hint)).map(({ id }) => id));
  }
  if (table !== 'followUps') return new Set();
  const theirs = await store.followUps.ofCustomers(rows.length > 0 ? [keep] : []);
  const keys = new Set(theirs.flat().map(({ rule, anchor }) => `${rule}|${anchor}`));
  const followUps = await store.followUps.getMany(rows.map(({ id }) => id));
  // What is open is planned anew, for the one that they are now.
  return new Set(
    followUps.filter((row) => row.state === 'open' || keys.has(`${row.rule}|${row.anchor}`)).map(({ id }) => id),
  );
}

export async function mergeCustomers(world: World, two: Two): Promise<null> {
  const { store } = world;
  const basis = await basisOf(world);
  const [{ name }] = await bothOf(world, two);
  await store.act({ code: 'customersMerged', params: { name } }, async () => {
    const [kept, other] = await bothOf(world, two);
    for (const { table, rows } of await ownRowsOf(world, [other.id])) {
      const repository = store[table] as unknown as Repository<Row & { readonly customerId: string }>;
      const doubles = await doublesAmong(world, table, rows, kept.id);
      const moved = rows.filter(({ id }) => !doubles.has(id));
      await repository.remove([...doubles]);
      await repository.changeMany(
        moved.map(({ id }) => ({ id, changes: { customerId: kept.id } })),
        moved,
      );
    }
    const at = world.now();
    // First the one that goes: no address belongs to two even for a moment.
    await store.customers.putAsTheyAre(
      [{ ...other, ...blank(kept.id), deletedAt: at, changedAt: at, rev: other.rev + 1 }],
      [other],
    );
    await store.customers.change(kept.id, mergedCustomer(kept, other));
    await planFor(world, await knownOf(world, [kept.id, other.id]), basis);
  });
  world.announce(['customers', 'followUps']);
  return null;
}
