import type { Purchase } from '../domain/model/purchase';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface PurchaseRepository extends Repository<Purchase> {
  /** By its date, the newest first; those without one last. */
  ofCustomer(customerId: string, limit: number): Promise<readonly Purchase[]>;
  /** All customers' purchases and quotes with this number, in any case. */
  byNumber(number: string): Promise<readonly Purchase[]>;
  changedSince(at: number): Promise<readonly Purchase[]>;
}

const numberKey = (number: string): string => number.trim().toLowerCase();

const shape: Shape<Purchase> = {
  table: 'purchases',
  keys: ({ customerId, date, number }) => ({
    customer: [customerId, date ?? ''],
    number: numberKey(number) || undefined,
  }),
  countsIn: () => ['purchases'],
};

export function purchases(store: Store): PurchaseRepository {
  const table = store.table<Stored<Purchase>>('purchases');
  return {
    ...repository(store, shape),
    ofCustomer: (customerId, limit) =>
      store.run(async () => {
        const range = table.where('keys.customer').between([customerId, ''], [customerId, '\uffff']);
        return (await range.reverse().limit(limit).toArray()).map(plain);
      }),
    byNumber: (number) =>
      store.run(async () => (await table.where('keys.number').equals(numberKey(number)).toArray()).map(plain)),
    changedSince: (at) => store.run(async () => (await table.where('changedAt').aboveOrEqual(at).toArray()).map(plain)),
  };
}
