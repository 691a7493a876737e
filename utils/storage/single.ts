import type { Content, Row } from '../domain/model/row';
import { newRow, type Repository, repository, type Shape } from './repository';
import type { Store } from './store';

/** A table with one row under a fixed id. */
export interface SingleRow<T extends Row> extends Repository<T> {
  read(): Promise<T | undefined>;
  /** Changes it, or writes it for the first time from `otherwise` and the changes. */
  save(changes: Partial<Content<T>>, otherwise: Content<T>): Promise<T>;
}

export function singleRow<T extends Row>(store: Store, shape: Shape<T>, id: string): SingleRow<T> {
  const rows = repository(store, shape);
  return {
    ...rows,
    read: () => rows.get(id),
    save: (changes, otherwise) =>
      store.write(async () => {
        if (await rows.get(id)) return rows.change(id, changes);
        const row = newRow<T>(store, { ...otherwise, ...changes }, 'user', id);
        await rows.putAsTheyAre([row]);
        return row;
      }, [shape.table, 'aggregates']),
  };
}
