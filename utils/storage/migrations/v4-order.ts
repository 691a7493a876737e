import type { Transaction } from 'dexie';
import type { Customer } from '../../domain/model/customer';
import { customerKeys } from '../customer-keys';

/** Gives every customer a place in the order of all. */
export async function keepOrder(transaction: Transaction): Promise<void> {
  await transaction
    .table('customers')
    .toCollection()
    .modify((row: Customer & { keys: object }) => {
      if (row.deletedAt === null) row.keys = customerKeys(row);
    });
}
