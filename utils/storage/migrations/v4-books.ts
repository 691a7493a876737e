import type { Transaction } from 'dexie';
import type { Customer } from '../../domain/model/customer';
import type { FollowUp } from '../../domain/model/follow-up';
import type { Purchase } from '../../domain/model/purchase';
import type { Row } from '../../domain/model/row';
import type { Touchpoint } from '../../domain/model/touchpoint';
import { Ledger } from '../books';
import { customerCounts, followUpCounts, purchaseCounts, touchpointCounts } from '../counts';

/** Counts once what was written down before there were books. */
export async function fillBooks(transaction: Transaction): Promise<void> {
  const ledger = new Ledger();
  const count = async <T extends Row>(table: string, counts: (row: T) => Parameters<Ledger['add']>[0]) => {
    await transaction.table<T>(table).each((row) => {
      if (row.deletedAt === null) ledger.add(counts(row), 1);
    });
  };
  await count<Touchpoint>('touchpoints', touchpointCounts);
  await count<Customer>('customers', customerCounts);
  await count<Purchase>('purchases', purchaseCounts);
  await count<FollowUp>('followUps', followUpCounts);
  await transaction.table('books').bulkPut(ledger.onto([]));
}
