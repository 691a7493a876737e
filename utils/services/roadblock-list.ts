import { placeHere } from '../domain/insights/here';
import type { Journeys } from '../domain/journey';
import type { Roadblock } from '../domain/model/roadblock';
import type { RoadblockAsked, RoadblockListed } from '../messaging/doors/map';
import { journeysKnown } from './journey';
import type { World } from './world';

interface Asked extends RoadblockAsked {
  readonly after: number;
  readonly limit: number;
}

/** Read at a time. */
const slice = 200;
/** Of those that were touched last. */
const mostSettled = 1_000;

/** Roadblocks of all customers, read on slice by slice until there are enough that were asked for. */
export async function roadblocks(
  world: World,
  { after, limit, ...asked }: Asked,
): Promise<{ readonly listed: readonly RoadblockListed[]; readonly after: number | null }> {
  const { store } = world;
  const journeys = await journeysKnown(world);
  const isAsked = matcher(asked, journeys);
  const found: Roadblock[] = [];
  let place = after;
  if (asked.settled) {
    const all = (await store.roadblocks.settled(mostSettled)).filter(isAsked);
    found.push(...all.slice(after, after + limit));
    return { listed: await withCustomers(world, found), after: all.length > after + limit ? after + limit : null };
  }
  for (;;) {
    const some = await store.roadblocks.open(slice, place);
    for (const row of some) {
      place += 1;
      if (!isAsked(row)) continue;
      found.push(row);
      if (found.length === limit) return { listed: await withCustomers(world, found), after: place };
    }
    if (some.length < slice) return { listed: await withCustomers(world, found), after: null };
  }
}

const matcher =
  ({ type, importance, owner, stage, moment }: RoadblockAsked, journeys: Journeys) =>
  (row: Roadblock): boolean =>
    (type === null || row.type === type) &&
    (importance === null || row.importance === importance) &&
    (owner === null || row.owner === owner) &&
    (moment === null || row.kind === moment) &&
    (stage === null || placeHere(row.stage ?? '', row.kind ?? '', journeys) === stage);

async function withCustomers({ store }: World, rows: readonly Roadblock[]): Promise<readonly RoadblockListed[]> {
  const customers = await store.customers.getMany([...new Set(rows.map(({ customerId }) => customerId))]);
  const byId = new Map(customers.map(({ id, name, emails }) => [id, { id, name, emails }]));
  return rows.flatMap((roadblock) => {
    const customer = byId.get(roadblock.customerId);
    return customer ? [{ roadblock, customer }] : [];
  });
}
