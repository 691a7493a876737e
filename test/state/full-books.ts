import { backupTables } from '../../utils/domain/model/schemas';
import type { Database } from '../../utils/storage';
import { filled } from '../storage/filled';
import { customer } from '../storage/rows';

/** The time at which things are taken out here. */
export const now = new Date('2026-11-22T08:00:00Z');

/** All rows that a backup holds, table by table. */
export const everything = async (database: Database) =>
  Object.fromEntries(
    await Promise.all(backupTables.map(async (table) => [table, await database[table].page('', 900)])),
  );

const hostile = '=HYPERLINK("http://x.example";"pay")\r\nand "more", \ttoo';

/** Something in every table, and a customer whose words a spreadsheet would run. */
export async function full(): Promise<Database> {
  const database = await filled();
  await database.customers.add(customer({ name: hostile, note: "'+1", emails: ['h@x.example'], tags: ['=1'] }), 'user');
  return database;
}
