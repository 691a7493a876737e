import type { RuleId } from '../domain/model/finding';
import type { Me } from '../domain/model/me';
import type { Content, Instant } from '../domain/model/row';
import { defaultPlacement, type IgnoredFinding, type Settings, type SiteSettings } from '../domain/model/settings';
import { plain, type Repository, repository, type Stored } from './repository';
import { type SingleRow, singleRow } from './single';
import type { Store } from './store';

export interface SiteSettingsRepository extends Repository<SiteSettings> {
  byOrigin(origin: string): Promise<SiteSettings | undefined>;
  /** Changes what is remembered for this origin, or begins to remember it. */
  save(origin: string, changes: Partial<Content<SiteSettings>>): Promise<SiteSettings>;
  all(): Promise<readonly SiteSettings[]>;
}

export interface IgnoredRepository extends Repository<IgnoredFinding> {
  all(): Promise<readonly IgnoredFinding[]>;
  /** When the user last wanted to see this again for this person; 0 for never. */
  forgottenAt(rule: RuleId, email: string): Promise<Instant>;
}

const mostRows = 10_000;

const countsIn = (): readonly string[] => [];

export const me = (store: Store): SingleRow<Me> => singleRow(store, { table: 'me', keys: () => ({}), countsIn }, 'me');

export const settings = (store: Store): SingleRow<Settings> =>
  singleRow(store, { table: 'settings', keys: () => ({}), countsIn }, 'settings');

const living = <T extends { readonly deletedAt: number | null }>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);

export function siteSettings(store: Store): SiteSettingsRepository {
  const rows = repository<SiteSettings>(store, {
    table: 'siteSettings',
    keys: ({ origin }) => ({ origin }),
    countsIn,
  });
  const table = store.table<Stored<SiteSettings>>('siteSettings');
  const byOrigin = (origin: string) =>
    store.run(async () => {
      const [row] = await table.where('keys.origin').equals(origin).limit(1).toArray();
      return row && plain(row);
    });
  return {
    ...rows,
    byOrigin,
    save: (origin, changes) =>
      store.write(async () => {
        const present = await byOrigin(origin);
        if (present) return rows.change(present.id, changes);
        const first = { on: false, accountsOff: [], placement: { '': defaultPlacement }, ...changes, origin };
        return rows.add(first, 'user');
      }, ['siteSettings', 'aggregates']),
    all: async () => living(await rows.page('', mostRows)),
  };
}

export function ignored(store: Store): IgnoredRepository {
  const rows = repository<IgnoredFinding>(store, { table: 'ignored', keys: () => ({}), countsIn });
  return {
    ...rows,
    all: async () => living(await rows.page('', mostRows)),
    forgottenAt: async (rule, email) =>
      (await rows.page('', mostRows))
        .filter((row) => row.rule === rule && row.email === email)
        .reduce((latest, { deletedAt }) => Math.max(latest, deletedAt ?? 0), 0),
  };
}
