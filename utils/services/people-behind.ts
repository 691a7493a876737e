import { kindHere, placeHere } from '../domain/insights/here';
import { addMonths, startOfMonth } from '../domain/insights/month';
import type { Journeys } from '../domain/journey';
import { stageHere } from '../domain/journey/relabel';
import type { Row } from '../domain/model/row';
import type { Touchpoint, TouchpointKind } from '../domain/model/touchpoint';
import type { Behind, PersonBehind } from '../messaging/doors/map';
import { journeysKnown } from './journey';
import type { World } from './world';

interface Asked {
  readonly what: Behind;
  readonly persona: string | null;
}

interface Trace extends Omit<PersonBehind, 'id' | 'name' | 'email'> {
  readonly customerId: string;
}

interface Traces {
  readonly traces: readonly Trace[];
  readonly more: boolean;
}

/** Nobody reads on beyond it; whoever wants all has the list of customers. */
const mostPeople = 100;
/** Rows that are looked at for them. */
const mostRows = 3_000;

/** The customers behind what was clicked on the map, each once, the latest first. */
export async function peopleBehind(
  world: World,
  { what, persona }: Asked,
): Promise<{ readonly people: readonly PersonBehind[]; readonly more: boolean }> {
  const journeys = await journeysKnown(world);
  const { traces, more } = await tracesOf(world, what, persona, journeys);
  const customers = await world.store.customers.getMany(traces.map(({ customerId }) => customerId));
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const people = traces.flatMap(({ customerId, ...trace }) => {
    const customer = byId.get(customerId);
    return customer ? [{ id: customer.id, name: customer.name, email: customer.emails[0] ?? '', ...trace }] : [];
  });
  return { people, more };
}

function tracesOf(world: World, what: Behind, persona: string | null, journeys: Journeys): Promise<Traces> {
  const isAsked = (row: { readonly persona?: string | undefined }) =>
    persona === null || (row.persona ?? '') === persona;
  switch (what.kind) {
    case 'moment':
      return ofMoment(world, what, isAsked, journeys);
    case 'goals':
      return ofGoals(world, what, isAsked, journeys);
    case 'roadblocks':
      return ofOpen(world.store.roadblocks, (row) =>
        isAsked(row) && placeHere(row.stage ?? '', row.kind ?? '', journeys) === what.stage ? row.since : null,
      );
    case 'opportunities':
      return ofOpen(world.store.opportunities, (row) =>
        isAsked(row) && stageHere(row.stage ?? '', [], journeys) === what.stage ? row.createdAt : null,
      );
  }
}

const isUnhappy = ({ emotion, rating }: Touchpoint): boolean =>
  (emotion !== null && emotion < 0) || (rating !== null && rating <= 2);

/** All kinds, of whatever journey, that are this one on the map. */
function kindsOf(moment: TouchpointKind, journeys: Journeys): readonly TouchpointKind[] {
  const all = [journeys.journey, ...journeys.known].flatMap(({ kinds }) => kinds.map(({ id }) => id));
  return [...new Set([moment, ...all.filter((id) => kindHere(id, journeys) === moment)])];
}

async function ofMoment(
  { store }: World,
  { moment, channel, unhappy, span }: Extract<Behind, { kind: 'moment' }>,
  isAsked: (row: Touchpoint) => boolean,
  journeys: Journeys,
): Promise<Traces> {
  const from = startOfMonth(span.from);
  const until = startOfMonth(addMonths(span.until, 1)) - 1;
  const read = await Promise.all(
    kindsOf(moment, journeys).map((kind) => store.touchpoints.ofKindWithin(kind, from, until, mostRows)),
  );
  const rows = read
    .flat()
    .filter((row) => row.deletedAt === null && isAsked(row))
    .filter((row) => (channel === null || row.channel === channel) && (!unhappy || isUnhappy(row)))
    .sort((a, b) => b.at - a.at);
  const traces = rows.map(({ customerId, at, emotion, rating, note: text }) => ({
    customerId,
    at,
    emotion,
    rating,
    text,
  }));
  return each(
    traces,
    read.some((some) => some.length === mostRows),
  );
}

async function ofGoals(
  { store }: World,
  { stage, state }: Extract<Behind, { kind: 'goals' }>,
  isAsked: (row: { readonly persona?: string | undefined }) => boolean,
  journeys: Journeys,
): Promise<Traces> {
  const stages = new Set([journeys.journey, ...journeys.known].flatMap((one) => one.stages.map(({ id }) => id)));
  const here = [...stages].filter((id) => stageHere(id, [], journeys) === stage);
  const read = await Promise.all(here.map((id) => store.goals.inState(id, state, mostRows)));
  const rows = read.flat().filter(isAsked);
  return each(
    rows.map((row) => trace(row, row.changedAt)),
    read.some((some) => some.length === mostRows),
  );
}

async function ofOpen<T extends Row & { readonly customerId: string; readonly text: string }>(
  table: { open(limit: number): Promise<readonly T[]> },
  when: (row: T) => number | null,
): Promise<Traces> {
  const rows = await table.open(mostRows);
  const traces = rows.flatMap((row) => {
    const at = when(row);
    return at === null ? [] : [trace(row, at)];
  });
  return each(traces, rows.length === mostRows);
}

const trace = ({ customerId, text }: { readonly customerId: string; readonly text: string }, at: number): Trace => ({
  customerId,
  at,
  emotion: null,
  rating: null,
  text,
});

/** Each customer once, with the first that is told of them. */
function each(traces: readonly Trace[], isCut: boolean): Traces {
  const first = new Map<string, Trace>();
  for (const one of traces) if (!first.has(one.customerId)) first.set(one.customerId, one);
  return { traces: [...first.values()].slice(0, mostPeople), more: isCut || first.size > mostPeople };
}
