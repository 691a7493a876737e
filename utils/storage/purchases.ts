import type { Purchase } from '../domain/model/purchase';
import { purchaseCounts } from './counts';
import { latestOfEach } from './latest-of-each';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface PurchaseRepository extends Repository<Purchase> {
  /** By its date, the newest first; those without one last. */
  ofCustomer(customerId: string, limit: number): Promise<readonly Purchase[]>;
  /** In any order. Of somebody with more than `limit`, the newest. */
  ofCustomers(customerIds: readonly string[], limit: number): Promise<readonly (readonly Purchase[])[]>;
  /** All customers' purchases and quotes with this number, in any case. */
  byNumber(number: string): Promise<readonly Purchase[]>;
  byNumbers(numbers: readonly string[]): Promise<readonly (readonly Purchase[])[]>;
  /** The ids of all that were changed at or after this time; for undo. */
  changedSince(at: number): Promise<readonly string[]>;
}

const numberKey = (number: string): string => number.trim().toLowerCase();

const shape: Shape<Purchase> = {
  table: 'purchases',
  keys: ({ customerId, date, number }) => ({
    customer: [customerId, date ?? ''],
    number: numberKey(number) || undefined,
  }),
  countsIn: () => ['purchases'],
  books: purchaseCounts,
};

export function purchases(store: Store): PurchaseRepository {
  const table = store.table<Stored<Purchase>>('purchases');
  const ofCustomer = (customerId: string, limit: number) =>
    store.run(async () => {
      const range = table.where('keys.customer').between([customerId, ''], [customerId, '\uffff']);
      return (await range.reverse().limit(limit).toArray()).map(plain);
    });
  return {
    ...repository(store, shape),
    ofCustomer,
    ofCustomers: (customerIds, limit) => {
      const ranges = customerIds.map(
        (id) =>
          [
            [id, ''],
            [id, '\uffff'],
          ] as const,
      );
      return latestOfEach(store, { table: 'purchases', index: 'keys.customer', ranges, limit }, (i) =>
        ofCustomer(customerIds[i] as string, limit),
      );
    },
    byNumber: (number) =>
      store.run(async () => (await table.where('keys.number').equals(numberKey(number)).toArray()).map(plain)),
    byNumbers: async (numbers) => {
      const ranges = numbers.map((number) => [numberKey(number), numberKey(number)] as const);
      const found = await store.rowsWithin<Stored<Purchase>>('purchases', 'keys.number', ranges);
      return found.map((rows) => rows.map(plain));
    },
    changedSince: (at) => store.run(() => table.where('changedAt').aboveOrEqual(at).primaryKeys()),
  };
}
