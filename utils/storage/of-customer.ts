import type { Row } from '../domain/model/row';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

interface Belonging extends Row {
  readonly customerId: string;
}

/** A table of which every customer has a few rows. */
export interface CustomersOwn<T extends Belonging> extends Repository<T> {
  /** In any order. */
  ofCustomer(customerId: string): Promise<readonly T[]>;
  ofCustomers(customerIds: readonly string[]): Promise<readonly (readonly T[])[]>;
  /** The ids of all that were changed at or after this time; for undo. */
  changedSince(at: number): Promise<readonly string[]>;
}

/** Also asked for what is open over all customers. */
export interface OpenOfAll<T> {
  /** Over all customers, the first in the order of the key, at most `limit`, leaving out the first `offset`. */
  open(limit: number, offset?: number): Promise<readonly T[]>;
}

export function ofCustomer<T extends Belonging>(
  store: Store,
  shape: Omit<Shape<T>, 'keys'> & { readonly openKey?: (row: T) => string | undefined },
): CustomersOwn<T> & OpenOfAll<T> {
  const { table: name, countsIn, books, openKey } = shape;
  const keys = (row: T) => ({ customer: row.customerId, open: openKey?.(row) });
  const table = store.table<Stored<T>>(name);
  return {
    ...repository(store, { table: name, countsIn, keys, ...(books && { books }) }),
    ofCustomer: (customerId) =>
      store.run(async () => (await table.where('keys.customer').equals(customerId).toArray()).map(plain)),
    ofCustomers: async (customerIds) => {
      const ranges = customerIds.map((id) => [id, id] as const);
      const found = await store.rowsWithin<Stored<T>>(name, 'keys.customer', ranges);
      return found.map((rows) => rows.map(plain));
    },
    changedSince: (at) => store.run(() => table.where('changedAt').aboveOrEqual(at).primaryKeys()),
    open: (limit, offset = 0) =>
      store.run(async () => (await table.orderBy('keys.open').offset(offset).limit(limit).toArray()).map(plain)),
  };
}
