import { type MergeKind, mergeRow } from '../domain/backup/merge-row';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { Opportunity } from '../domain/model/opportunity';
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
  /** How the rows to write are now. */
  readonly before: readonly (Row | undefined)[];
}

/** What these rows do to what is here; writes nothing itself. */
export async function restoreInto(database: Database, table: BackupTable, rows: readonly Row[]): Promise<Restored> {
  const here = await (database[table] as unknown as Repository<Row>).getEvenRemoved(rows.map(({ id }) => id));
  const tally: Record<MergeKind, number> = { added: 0, changed: 0, removed: 0, left: 0 };
  const write: Row[] = [];
  const before: (Row | undefined)[] = [];
  const keys = new Set<string>();
  const merged = rows.map((file, i) => mergeRow(here[i], file));
  const claims = merged.flatMap(({ row }) => (row && row.deletedAt === null && naturalKey(table, row) ? row : []));
  const holders = await holdersOf(database, table, claims);
  const held = new Set(claims.filter(({ id }, i) => holders[i] !== undefined && holders[i] !== id));
  for (const [i, { kind, row }] of merged.entries()) {
    const key = row !== null && row.deletedAt === null ? naturalKey(table, row) : null;
    const isDouble = row !== null && key !== null && (keys.has(key) || held.has(row));
    if (key !== null) keys.add(key);
    tally[isDouble ? 'left' : kind]++;
    if (!row || isDouble) continue;
    write.push(row);
    before.push(here[i]);
  }
  return { tally, write, before };
}

/** Where a table has a key that must be unique: the same mail, follow-up, hint or site is not taken twice. */
function naturalKey(table: BackupTable, row: Row): string | null {
  if (table === 'touchpoints') {
    const { account, messageId } = row as Touchpoint;
    return messageId ? JSON.stringify([account, messageId]) : null;
  }
  if (table === 'followUps') {
    const { customerId, rule, anchor } = row as FollowUp;
    return JSON.stringify([customerId, rule, anchor]);
  }
  if (table === 'opportunities') {
    const { customerId, hint } = row as Opportunity;
    return hint ? JSON.stringify([customerId, hint]) : null;
  }
  if (table === 'siteSettings') return (row as SiteSettings).origin;
  return null;
}

/** The ids of the rows here that have these rows' natural keys. */
async function holdersOf(
  database: Database,
  table: BackupTable,
  rows: readonly Row[],
): Promise<readonly (string | undefined)[]> {
  if (table === 'touchpoints') return database.touchpoints.idsByMessage(rows as readonly Touchpoint[]);
  if (table === 'followUps') return database.followUps.idsByAnchor(rows as readonly FollowUp[]);
  if (table === 'opportunities') return idsByHint(database, rows as readonly Opportunity[]);
  const holders: (string | undefined)[] = [];
  for (const row of rows as readonly SiteSettings[]) {
    holders.push((await database.siteSettings.byOrigin(row.origin))?.id);
  }
  return holders;
}

async function idsByHint({ opportunities }: Database, rows: readonly Opportunity[]) {
  const found = await opportunities.ofCustomers(rows.map(({ customerId }) => customerId));
  return rows.map(({ hint }, i) => found[i]?.find((each) => each.hint === hint)?.id);
}

/**
 * The customers, companies, purchases and mails of these rows that are here under another id: by address, by name, by
 * number, by Message-ID. Asked before anything is written.
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
): Promise<readonly (Pick<Row, 'id'> | undefined)[]> {
  if (table === 'customers') {
    const people = rows as readonly Customer[];
    const found = await database.customers.allByAddresses(people.flatMap(({ emails }) => emails));
    let next = 0;
    return people.map(({ id, emails }) => {
      const here = found.slice(next, next + emails.length).flat();
      next += emails.length;
      return here.find((each) => each.id === id) ?? here[0];
    });
  }
  if (table === 'companies') return database.companies.byNames((rows as readonly Company[]).map(({ name }) => name));
  if (table === 'touchpoints') {
    const ids = await database.touchpoints.idsByMessage(rows as readonly Touchpoint[]);
    return ids.map((id, i) => (id && (rows[i] as Touchpoint).messageId ? { id } : undefined));
  }
  if (table !== 'purchases') return [];
  const purchases = rows as readonly Purchase[];
  const found = await database.purchases.byNumbers(purchases.map(({ number }) => number));
  return purchases.map(({ id, number, kind, customerId }, i) => {
    const same = number ? found[i]?.filter((each) => each.kind === kind && each.customerId === customerId) : [];
    return same?.find((each) => each.id === id) ?? same?.[0];
  });
}
