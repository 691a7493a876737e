import type { Transaction } from 'dexie';
import { noWords } from '../../domain/model/own-words';
import { rebuildMark } from '../packed-rows';
import { v1 } from './v1';

/** What was caught and what became of it; the packed index of who is named where, with what changed since it was packed. */
export const v2 = {
  ...v1,
  slips: 'id, keys.compose, keys.habit, at',
  packed: 'name',
  packedChanges: '++seq',
} as const;

export async function upgradeToV2(transaction: Transaction): Promise<void> {
  await transaction.table('packed').put({ name: rebuildMark });
  await transaction
    .table('settings')
    .toCollection()
    .modify((row) => Object.assign(row, { severities: {}, monitorOnly: false, words: noWords }));
  await transaction
    .table('ignored')
    .toCollection()
    .modify((row) => Object.assign(row, { by: 'user' }));
}
