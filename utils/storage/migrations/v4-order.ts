import type { Transaction } from 'dexie';
import type { Company } from '../../domain/model/company';
import type { Customer } from '../../domain/model/customer';
import type { Row } from '../../domain/model/row';
import { companyKeys } from '../companies';
import { customerKeys } from '../customer-keys';
import { goneKeys } from '../repository';

/** Tables whose rows belong to one customer. */
const belonging = ['touchpoints', 'purchases', 'followUps', 'goals', 'roadblocks', 'opportunities', 'playbookRuns'];

/** Gives every customer a place in the order of all, and finds again whose everything is that was removed. */
export async function keepOrder(transaction: Transaction): Promise<void> {
  const rekey = <T extends Row>(table: string, keysOf: (row: T) => object | null) =>
    transaction
      .table(table)
      .toCollection()
      .modify((row: T & { keys: object }) => {
        const keys = keysOf(row);
        if (keys) row.keys = keys;
      });
  await rekey<Customer>('customers', (row) => (row.deletedAt === null ? customerKeys(row) : null));
  await rekey<Company>('companies', (row) => (row.deletedAt === null ? companyKeys(row) : null));
  for (const table of belonging) await rekey(table, (row) => (row.deletedAt === null ? null : goneKeys(row)));
}
