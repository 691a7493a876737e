import type { Erased } from '../domain/model/erased';
import { type Repository, repository, type Stored } from './repository';
import type { Store } from './store';

export interface ErasedRepository extends Repository<Erased> {
  /** Those in use: our own, and those of other browsers whose backups were taken in. */
  salts(): Promise<readonly string[]>;
}

export function erased(store: Store): ErasedRepository {
  const table = store.table<Stored<Erased>>('erased');
  return {
    ...repository<Erased>(store, { table: 'erased', keys: () => ({}), countsIn: () => [] }),
    salts: () => store.run(async () => (await table.orderBy('salt').uniqueKeys()) as string[]),
  };
}
