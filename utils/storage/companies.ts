import type { Company } from '../domain/model/company';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import { foldText } from '../domain/names/fold';
import { type Keys, plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';
import { wordsOf } from './words';

export interface CompanyRepository extends Repository<Company> {
  /** Also by a longer domain: mail.contoso.example belongs to contoso.example. Never by a public mail provider's. */
  byDomain(domain: string): Promise<Company | undefined>;
  /** In the order asked for. */
  byDomains(domains: readonly string[]): Promise<readonly (Company | undefined)[]>;
  byName(name: string): Promise<Company | undefined>;
  /** In the order asked for. */
  byNames(names: readonly string[]): Promise<readonly (Company | undefined)[]>;
}

const nameKey = (name: string): string => foldText(name).trim().replace(/\s+/g, ' ');

export function companyKeys({ name, domains }: Company): Keys {
  return {
    name: nameKey(name) || undefined,
    domains: [...new Set(domains.map((domain) => domain.toLowerCase()))].filter((each) => !isPublicMailDomain(each)),
    words: wordsOf([name]),
  };
}

const shape: Shape<Company> = {
  table: 'companies',
  keys: companyKeys,
  countsIn: () => ['companies'],
};

export function companies(store: Store): CompanyRepository {
  const table = store.table<Stored<Company>>('companies');
  const first = async (index: 'keys.name' | 'keys.domains', key: string): Promise<Company | undefined> => {
    const [row] = await table.where(index).equals(key).limit(1).toArray();
    return row && plain(row);
  };
  const firstOfEach = (index: 'keys.name' | 'keys.domains', keys: readonly string[]) =>
    store.read(async () => {
      const ids = await store.firstIds('companies', index, keys);
      const rows = await table.bulkGet([...new Set(ids.filter((id) => id !== undefined))]);
      const byId = new Map(rows.flatMap((row) => (row ? [[row.id, plain(row)] as const] : [])));
      return ids.map((id) => (id === undefined ? undefined : byId.get(id)));
    }, ['companies']);
  return {
    ...repository(store, shape),
    byDomain: (domain) =>
      store.run(async () => {
        for (const each of withParents(domain.trim().toLowerCase())) {
          const company = await first('keys.domains', each);
          if (company) return company;
        }
        return undefined;
      }),
    byName: (name) => store.run(() => first('keys.name', nameKey(name))),
    byNames: (names) => firstOfEach('keys.name', names.map(nameKey)),
    byDomains: (domains) =>
      store.read(async () => {
        const chains = domains.map((domain) => withParents(domain.trim().toLowerCase()));
        const asked = [...new Set(chains.flat())];
        const found = await firstOfEach('keys.domains', asked);
        const byDomain = new Map(asked.map((domain, i) => [domain, found[i]]));
        return chains.map((chain) => chain.map((each) => byDomain.get(each)).find((each) => each !== undefined));
      }, ['companies']),
  };
}

function withParents(domain: string): readonly string[] {
  if (domain.length > 253 || isPublicMailDomain(domain)) return [];
  const labels = domain.split('.').slice(-5);
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
