import type { Transaction } from 'dexie';
import type { Count } from '../../domain/insights/count';
import type { Row } from '../../domain/model/row';
import { Ledger } from '../books';
import {
  customerCounts,
  followUpCounts,
  goalCounts,
  opportunityCounts,
  purchaseCounts,
  roadblockCounts,
  touchpointCounts,
} from '../counts';

/** Counts once what was written down before there were books. */
export async function fillBooks(transaction: Transaction): Promise<void> {
  const ledger = new Ledger();
  const count = async <T extends Row>(table: string, counts: (row: T) => readonly Count[]) => {
    await transaction.table<T>(table).each((row) => {
      if (row.deletedAt === null) ledger.add(counts(row), 1);
    });
  };
  await count('touchpoints', touchpointCounts);
  await count('customers', customerCounts);
  await count('purchases', purchaseCounts);
  await count('followUps', followUpCounts);
  await count('goals', goalCounts);
  await count('roadblocks', roadblockCounts);
  await count('opportunities', opportunityCounts);
  await transaction.table('books').bulkPut(ledger.onto([]));
}
