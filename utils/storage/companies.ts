import type { Company } from '../domain/model/company';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import { foldText } from '../domain/names/fold';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface CompanyRepository extends Repository<Company> {
  /** Also by a longer domain: mail.contoso.example belongs to contoso.example. Never by a public mail provider's. */
  byDomain(domain: string): Promise<Company | undefined>;
  byName(name: string): Promise<Company | undefined>;
  /** In the order asked for. */
  byNames(names: readonly string[]): Promise<readonly (Company | undefined)[]>;
}

const nameKey = (name: string): string => foldText(name).trim().replace(/\s+/g, ' ');

const shape: Shape<Company> = {
  table: 'companies',
  keys: ({ name, domains }) => ({
    name: nameKey(name) || undefined,
    domains: [...new Set(domains.map((domain) => domain.toLowerCase()))].filter((each) => !isPublicMailDomain(each)),
  }),
  countsIn: () => ['companies'],
};

export function companies(store: Store): CompanyRepository {
  const table = store.table<Stored<Company>>('companies');
  const first = async (index: 'keys.name' | 'keys.domains', key: string): Promise<Company | undefined> => {
    const [row] = await table.where(index).equals(key).limit(1).toArray();
    return row && plain(row);
  };
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
    byNames: (names) =>
      store.read(() => Promise.all(names.map((name) => first('keys.name', nameKey(name)))), ['companies']),
  };
}

function withParents(domain: string): readonly string[] {
  if (domain.length > 253 || isPublicMailDomain(domain)) return [];
  const labels = domain.split('.').slice(-5);
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
