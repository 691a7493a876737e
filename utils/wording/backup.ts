import type { BadRow } from '../domain/backup/file';
import type { BackupTable } from '../domain/model/schemas';
import type { Translate } from '../platform';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the rows of a table are. */
export const tableWords = (table: BackupTable, t: Translate): string => t(`backupTable${capital(table)}`);

const keys: Readonly<Record<string, string>> = {
  rowDamaged: 'backupRowDamaged',
  rowTwice: 'backupRowTwice',
  customerMissing: 'backupRowCustomerMissing',
};

/** Why a row of a backup is left out, with its place in the file. */
export const badRowWords = ({ table, place, reason }: BadRow, t: Translate): string =>
  t(keys[reason.code] ?? 'backupRowDamaged', tableWords(table, t), place, String(reason.params.field ?? ''));
