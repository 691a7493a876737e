import type { ImportMapping } from '../domain/model/import-mapping';
import type { Content } from '../domain/model/row';
import { newRow, type Repository, repository } from './repository';
import type { Store } from './store';

export interface MappingRepository extends Repository<ImportMapping> {
  /** The one that was used last comes first. */
  all(): Promise<readonly ImportMapping[]>;
  /** Under an id that the header gives, in the place of what is there. */
  save(id: string, content: Content<ImportMapping>): Promise<ImportMapping>;
}

const mostMappings = 500;

export function mappings(store: Store): MappingRepository {
  const rows = repository<ImportMapping>(store, { table: 'mappings', keys: () => ({}), countsIn: () => [] });
  return {
    ...rows,
    all: async () =>
      (await rows.page('', mostMappings))
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => b.usedAt - a.usedAt),
    save: (id, content) =>
      store.write(async () => {
        const [there] = await rows.getEvenRemoved([id]);
        const fresh = newRow<ImportMapping>(store, content, 'user', id);
        const row = there ? { ...fresh, createdAt: there.createdAt, rev: there.rev + 1 } : fresh;
        await rows.putAsTheyAre([row], [there]);
        return row;
      }, ['mappings', 'aggregates']),
  };
}
