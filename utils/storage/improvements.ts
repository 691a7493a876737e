import type { Improvement } from '../domain/model/improvement';
import { type Repository, repository } from './repository';
import type { Store } from './store';

export interface ImprovementRepository extends Repository<Improvement> {
  /** In any order; nobody has more than a few. */
  all(): Promise<readonly Improvement[]>;
}

const most = 1_000;

export function improvements(store: Store): ImprovementRepository {
  const rows = repository<Improvement>(store, {
    table: 'improvements',
    keys: ({ kind }) => ({ kind }),
    countsIn: ({ state }) => (state === 'planned' ? ['plannedImprovements'] : []),
  });
  return { ...rows, all: async () => (await rows.page('', most)).filter(({ deletedAt }) => deletedAt === null) };
}
