import type { Me } from '../domain/model/me';
import type { Reason, Row } from '../domain/model/row';
import type { Settings } from '../domain/model/settings';
import { type Aggregates, aggregates } from './aggregates';
import { type Books, books } from './books';
import { type CompanyRepository, companies } from './companies';
import { type CustomerRepository, customers } from './customers';
import { type ErasedRepository, erased } from './erased';
import { type FollowUpRepository, followUps } from './follow-ups';
import { type ImprovementRepository, improvements } from './improvements';
import { type JobRepository, jobs } from './jobs';
import { type Journal, journal } from './journal';
import { type MappingRepository, mappings } from './mappings';
import { type Memos, memos } from './memos';
import { type NameReader, nameReader } from './packed-reader';
import { type NamePacker, namePacker } from './packed-writer';
import { type People, people } from './people';
import { type PurchaseRepository, purchases } from './purchases';
import { Recorder } from './recorder';
import { type IgnoredRepository, ignored, me, type SiteSettingsRepository, settings, siteSettings } from './settings';
import type { SingleRow } from './single';
import { type SlipRepository, slips } from './slips';
import { type Standings, standings } from './standings';
import { DexieStore, type StoreOptions } from './store';
import {
  type GoalRepository,
  goals,
  type JourneyRepository,
  journeys,
  type OpportunityRepository,
  opportunities,
  type PlaybookRunRepository,
  playbookRuns,
  type RoadblockRepository,
  roadblocks,
} from './story';
import { type TouchpointRepository, touchpoints } from './touchpoints';
import { type Traces, traces } from './traces';

export interface Database {
  readonly customers: CustomerRepository;
  readonly companies: CompanyRepository;
  readonly touchpoints: TouchpointRepository;
  readonly purchases: PurchaseRepository;
  readonly followUps: FollowUpRepository;
  readonly goals: GoalRepository;
  readonly roadblocks: RoadblockRepository;
  readonly opportunities: OpportunityRepository;
  readonly playbookRuns: PlaybookRunRepository;
  readonly journeys: JourneyRepository;
  readonly erased: ErasedRepository;
  readonly improvements: ImprovementRepository;
  readonly standings: Standings;
  readonly people: People;
  readonly traces: Traces;
  readonly me: SingleRow<Me>;
  readonly settings: SingleRow<Settings>;
  readonly siteSettings: SiteSettingsRepository;
  readonly ignored: IgnoredRepository;
  readonly slips: SlipRepository;
  readonly jobs: JobRepository;
  readonly mappings: MappingRepository;
  readonly memos: Memos;
  readonly journal: Journal;
  readonly aggregates: Aggregates;
  readonly books: Books;
  readonly names: NameReader;
  readonly namePacker: NamePacker;
  readonly now: () => number;
  readonly newId: () => string;
  /** Everything that `work` writes is written together or not at all. It may wait for nothing but the database. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /**
   * A transaction that the user can take back: all that it writes goes into one entry of the undo journal, or into
   * the entry `into` that an earlier part began. `undoId` is null when nothing was written, and inside another act.
   * `label` may be worked out of what `work` has read.
   */
  act<T>(label: Reason | (() => Reason), work: () => Promise<T>, into?: string | null): Promise<Acted<T>>;
  /** By table and id: what the running act has written so far, tombstones too. Nothing outside of one. */
  written(): ReadonlyMap<string, ReadonlyMap<string, Row>>;
  /** Takes everything out of every table, at once and for good. */
  empty(): Promise<void>;
  /** Opens it now, to learn whether it can be opened; otherwise the first use does. */
  open(): Promise<void>;
  close(): void;
}

export interface Acted<T> {
  readonly value: T;
  readonly undoId: string | null;
}

/** The one database of this browser profile. Nothing is opened before the first use. */
export function createDatabase(options: StoreOptions): Database {
  const store = new DexieStore(options);
  const entries = journal(store);
  return {
    customers: customers(store),
    companies: companies(store),
    touchpoints: touchpoints(store),
    purchases: purchases(store),
    followUps: followUps(store),
    goals: goals(store),
    roadblocks: roadblocks(store),
    opportunities: opportunities(store),
    playbookRuns: playbookRuns(store),
    journeys: journeys(store),
    erased: erased(store),
    improvements: improvements(store),
    standings: standings(store),
    people: people(store),
    traces: traces(store),
    me: me(store),
    settings: settings(store),
    siteSettings: siteSettings(store),
    ignored: ignored(store),
    slips: slips(store),
    jobs: jobs(store),
    mappings: mappings(store),
    memos: memos(store),
    journal: entries,
    aggregates: aggregates(store),
    books: books(store),
    names: nameReader(store),
    namePacker: namePacker(store),
    now: store.now,
    newId: store.newId,
    transaction: (work) => store.write(work),
    act: (label, work, into = null) =>
      store.write(async () => {
        if (store.recorder()) return { value: await work(), undoId: null };
        const recorder = new Recorder();
        const value = await store.record(recorder, work);
        const said = typeof label === 'function' ? label() : label;
        return { value, undoId: await entries.keep(said, recorder, into) };
      }),
    written: () => store.recorder()?.written ?? new Map(),
    empty: () => store.empty(),
    open: () => store.open(),
    close: () => store.close(),
  };
}
