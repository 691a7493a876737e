import type { Row } from '../domain/model/row';
import { type OwnTable, ownTables } from '../domain/people/own-tables';
import type { World } from './world';

export type OwnRow = Row & { readonly customerId: string };

/** More than anybody has. */
const mostTouchpoints = 100_000;
const mostPurchases = 100_000;

/** All that hangs on these customers and was not removed, table by table. */
export async function ownRowsOf(
  { store }: World,
  ids: readonly string[],
): Promise<readonly { readonly table: OwnTable; readonly rows: readonly OwnRow[] }[]> {
  const read = async (table: OwnTable, id: string): Promise<readonly OwnRow[]> => {
    if (table === 'touchpoints') return store.touchpoints.ofCustomer(id, mostTouchpoints);
    if (table === 'purchases') return store.purchases.ofCustomer(id, mostPurchases);
    return store[table].ofCustomer(id);
  };
  return Promise.all(
    ownTables.map(async (table) => ({ table, rows: (await Promise.all(ids.map((id) => read(table, id)))).flat() })),
  );
}
