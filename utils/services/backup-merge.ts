import { type MergeKind, mergeRow } from '../domain/backup/merge-row';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { Purchase } from '../domain/model/purchase';
import type { Row } from '../domain/model/row';
import type { BackupTable } from '../domain/model/schemas';
import type { SiteSettings } from '../domain/model/settings';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { RestoreOutcome } from '../messaging/doors/backup';
import type { Database, Repository } from '../storage';

interface Restored {
  readonly tally: RestoreOutcome['tally'];
  readonly write: readonly Row[];
}

/** What these rows do to what is here; writes nothing itself. */
export async function restoreInto(database: Database, table: BackupTable, rows: readonly Row[]): Promise<Restored> {
  const here = await (database[table] as unknown as Repository<Row>).getEvenRemoved(rows.map(({ id }) => id));
  const tally: Record<MergeKind, number> = { added: 0, changed: 0, removed: 0, left: 0 };
  const write: Row[] = [];
  const keys = new Set<string>();
  for (const [i, file] of rows.entries()) {
    const { kind, row } = mergeRow(here[i], file);
    const key = row !== null && row.deletedAt === null ? naturalKey(table, row) : null;
    // No await where nothing is asked: a transaction does not outlive a hundred of them in a row.
    const isDouble = row !== null && key !== null && (keys.has(key) || (await isOfAnother(database, table, row)));
    if (key !== null) keys.add(key);
    tally[isDouble ? 'left' : kind]++;
    if (row && !isDouble) write.push(row);
  }
  return { tally, write };
}

async function isOfAnother(database: Database, table: BackupTable, row: Row): Promise<boolean> {
  const found = await byNaturalKey(database, table, row);
  return found !== undefined && found.id !== row.id;
}

/** Where a table has a key that must be unique: the same mail, follow-up or site is not taken twice. */
function naturalKey(table: BackupTable, row: Row): string | null {
  if (table === 'touchpoints') {
    const { account, messageId } = row as Touchpoint;
    return messageId ? JSON.stringify([account, messageId]) : null;
  }
  if (table === 'followUps') {
    const { customerId, rule, anchor } = row as FollowUp;
    return JSON.stringify([customerId, rule, anchor]);
  }
  if (table === 'siteSettings') return (row as SiteSettings).origin;
  return null;
}

async function byNaturalKey(database: Database, table: BackupTable, row: Row): Promise<Row | undefined> {
  if (table === 'touchpoints') {
    const { account, messageId } = row as Touchpoint;
    return database.touchpoints.byMessage(account, messageId);
  }
  if (table === 'followUps') {
    const { customerId, rule, anchor } = row as FollowUp;
    return database.followUps.byAnchor(customerId, rule, anchor);
  }
  return database.siteSettings.byOrigin((row as SiteSettings).origin);
}

/**
 * The customers, companies and purchases of these rows that are here under another id: by address, by name, by number.
 * Asked before anything is written.
 */
export async function sameHere(
  database: Database,
  table: BackupTable,
  rows: readonly Row[],
): Promise<RestoreOutcome['same']> {
  const living = rows.filter(({ deletedAt }) => deletedAt === null);
  const found = await foundHere(database, table, living);
  return living.flatMap(({ id }, i) => (found[i] && found[i].id !== id ? [{ id, as: found[i].id }] : []));
}

async function foundHere(
  database: Database,
  table: BackupTable,
  rows: readonly Row[],
): Promise<readonly (Row | undefined)[]> {
  if (table === 'customers') {
    return Promise.all(
      (rows as readonly Customer[]).map(async ({ id, emails }) => {
        const here = (await database.customers.allByAddresses(emails)).flat();
        return here.find((each) => each.id === id) ?? here[0];
      }),
    );
  }
  if (table === 'companies') return database.companies.byNames((rows as readonly Company[]).map(({ name }) => name));
  if (table !== 'purchases') return [];
  return Promise.all(
    (rows as readonly Purchase[]).map(async ({ id, number, kind, customerId }) => {
      const here = number ? await database.purchases.byNumber(number) : [];
      const same = here.filter((each) => each.kind === kind && each.customerId === customerId);
      return same.find((each) => each.id === id) ?? same[0];
    }),
  );
}
