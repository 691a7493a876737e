import { isPursued, isUnsolved } from '../domain/insights/standing-counts';
import type { Journey } from '../domain/journey/journey';
import type { Goal, GoalState } from '../domain/model/goal';
import type { Opportunity } from '../domain/model/opportunity';
import type { PlaybookRun } from '../domain/model/playbook-run';
import type { Roadblock } from '../domain/model/roadblock';
import type { StageId } from '../domain/model/stage';
import type { StoredJourney } from '../domain/model/stored-journey';
import { goalCounts, opportunityCounts, roadblockCounts } from './counts';
import { type CustomersOwn, type OpenOfAll, ofCustomer } from './of-customer';
import { newRow, plain, type Repository, repository, type Stored } from './repository';
import type { Store } from './store';

export interface GoalRepository extends CustomersOwn<Goal> {
  /** Of everybody, in any order, at most `limit`. */
  inState(stage: StageId, state: GoalState, limit: number): Promise<readonly Goal[]>;
}

export interface RoadblockRepository extends CustomersOwn<Roadblock>, OpenOfAll<Roadblock> {
  /** Solved or accepted, the last one first; those that were touched last are looked through, at most `limit`. */
  settled(limit: number): Promise<readonly Roadblock[]>;
}

export type OpportunityRepository = CustomersOwn<Opportunity> & OpenOfAll<Opportunity>;
export type PlaybookRunRepository = CustomersOwn<PlaybookRun> & OpenOfAll<PlaybookRun>;

export interface JourneyRepository extends Repository<StoredJourney> {
  all(): Promise<readonly StoredJourney[]>;
  /** Under the id of the definition, in the place of what is there. */
  save(definition: Journey): Promise<void>;
}

const mostJourneys = 200;

export function goals(store: Store): GoalRepository {
  const table = store.table<Stored<Goal>>('goals');
  return {
    ...ofCustomer<Goal>(store, { table: 'goals', countsIn: () => ['goals'], books: goalCounts }),
    inState: (stage, state, limit) =>
      store.run(async () => {
        const rows = await table.where('[stage+state]').equals([stage, state]).limit(limit).toArray();
        return rows.filter(({ deletedAt }) => deletedAt === null).map(plain);
      }),
  };
}

/** The most important first, and of those the oldest. */
/** Open ones: the most important first, and of those the oldest. */
export function roadblocks(store: Store): RoadblockRepository {
  const table = store.table<Stored<Roadblock>>('roadblocks');
  return {
    ...ofCustomer<Roadblock>(store, {
      table: 'roadblocks',
      countsIn: (row) => (isUnsolved(row) ? ['openRoadblocks'] : []),
      books: roadblockCounts,
      openKey: (row) =>
        isUnsolved(row) ? `${9 - row.importance} ${new Date(row.since).toISOString()} ${row.id}` : undefined,
    }),
    settled: (limit) =>
      store.run(async () => {
        const rows = await table.orderBy('changedAt').reverse().limit(limit).toArray();
        return rows.filter((row) => row.deletedAt === null && !isUnsolved(row)).map(plain);
      }),
  };
}

export const opportunities = (store: Store): OpportunityRepository =>
  ofCustomer<Opportunity>(store, {
    table: 'opportunities',
    countsIn: (row) => (isPursued(row) ? ['openOpportunities'] : []),
    books: opportunityCounts,
    openKey: (row) => (isPursued(row) ? `${new Date(row.createdAt).toISOString()} ${row.id}` : undefined),
  });

/** The longest running first. */
export const playbookRuns = (store: Store): PlaybookRunRepository =>
  ofCustomer<PlaybookRun>(store, {
    table: 'playbookRuns',
    countsIn: ({ closedAt }) => (closedAt === null ? ['openPlaybooks'] : []),
    openKey: ({ closedAt, startedAt, id }) =>
      closedAt === null ? `${new Date(startedAt).toISOString()} ${id}` : undefined,
  });

export function journeys(store: Store): JourneyRepository {
  const rows = repository<StoredJourney>(store, { table: 'journeys', keys: () => ({}), countsIn: () => [] });
  return {
    ...rows,
    all: async () => (await rows.page('', mostJourneys)).filter(({ deletedAt }) => deletedAt === null),
    save: (definition) =>
      store.write(async () => {
        const [there] = await rows.getEvenRemoved([definition.id]);
        const fresh = newRow<StoredJourney>(store, { definition }, 'user', definition.id);
        const row = there ? { ...fresh, createdAt: there.createdAt, rev: there.rev + 1 } : fresh;
        await rows.putAsTheyAre([row], [there]);
      }, ['journeys', 'aggregates']),
  };
}
