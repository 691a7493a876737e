import * as v from 'valibot';
import { placeOfOpportunity, placeOfRoadblock } from '../insights/place-noted';
import type { Customer } from '../model/customer';
import type { Goal } from '../model/goal';
import type { Opportunity } from '../model/opportunity';
import type { Roadblock } from '../model/roadblock';
import type { Reason, Row } from '../model/row';
import { type BackupTable, backupTables, rowSchema } from '../model/schemas';
import type { Touchpoint } from '../model/touchpoint';

/** The version of the file's form. A newer Waymark reads all older ones. */
export const backupVersion = 1;
export const backupFormat = 'waymark-backup';

/** A row of the file that can't be taken, named by its table and place (from 1), and by its id where it has one. */
export interface BadRow {
  readonly table: BackupTable;
  readonly place: number;
  readonly id: string;
  readonly reason: Reason;
}

/** A backup that could be read: the rows that are whole, and those that are not. */
export interface Backup {
  readonly version: number;
  readonly createdAt: string;
  readonly tables: Readonly<Record<BackupTable, readonly Row[]>>;
  readonly bad: readonly BadRow[];
}

const envelope = v.object({
  format: v.literal(backupFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.string(),
  tables: v.record(v.string(), v.array(v.unknown())),
  rows: v.record(v.string(), v.number()),
});

export type BackupRead = { readonly backup: Backup } | { readonly problem: Reason };

/** Reads a backup's text, or says why it is none, and where it is broken. */
export function readBackup(text: string): BackupRead {
  const json = parse(text);
  if (json === undefined)
    return text.slice(0, 200).includes(`"${backupFormat}"`) ? brokenAt(text) : problem('backupNotOurs');
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== backupFormat) {
    return problem('backupNotOurs');
  }
  const { version } = json as { version?: unknown };
  if (typeof version === 'number' && version > backupVersion) return problem('backupNewer', { version });
  const read = v.safeParse(envelope, json);
  if (!read.success) return problem('backupDamaged', { detail: whereOf(read.issues) || 'format' });
  return checkTables(read.output);
}

/** The tables of a file, row by row: those that are whole, and those that are not. */
export function checkTables({
  version,
  createdAt,
  tables,
  rows,
}: Omit<v.InferOutput<typeof envelope>, 'format'>): BackupRead {
  const short = backupTables.find((table) => (rows[table] ?? 0) !== (tables[table] ?? []).length);
  if (short) return problem('backupDamaged', { detail: short });
  const bad: BadRow[] = [];
  const checked = Object.fromEntries(backupTables.map((table) => [table, goodRows(table, tables[table] ?? [], bad)]));
  const whole = withPlaces(withoutOrphans(checked as Record<BackupTable, readonly PlacedRow[]>, bad));
  return { backup: { version, createdAt, tables: whole, bad } };
}

/** Each row stands in a line of its own: the first that is broken is where the file was damaged, or where it ends. */
function brokenAt(text: string): BackupRead {
  const lines = text.split('\n');
  const broken = lines.findIndex((line, i) => i > 0 && i < lines.length - 1 && line.startsWith('{') && !isRow(line));
  if (broken >= 0) return problem('backupBrokenLine', { line: broken + 1 });
  // It ends in the middle: the download was broken off, or the disk was full.
  return problem('backupCutOff', { line: lines.length });
}

/** With what may stand behind a row: a comma, the end of its table, the end of all. */
const isRow = (line: string): boolean =>
  [/,$/, /\],?$/, /\]\},?$/].some((behind) => parse(line.replace(behind, '')) !== undefined);

interface PlacedRow {
  readonly place: number;
  readonly row: Row;
}

function goodRows(table: BackupTable, rows: readonly unknown[], bad: BadRow[]): readonly PlacedRow[] {
  const schema = rowSchema(table);
  const ids = new Set<string>();
  return rows.flatMap((raw, i) => {
    const place = i + 1;
    const read = v.safeParse(schema, raw);
    if (!read.success) {
      bad.push({
        table,
        place,
        id: idOf(raw),
        reason: { code: 'rowDamaged', params: { field: whereOf(read.issues) } },
      });
      return [];
    }
    const row = read.output as Row;
    if (ids.has(row.id)) {
      bad.push({ table, place, id: row.id, reason: { code: 'rowTwice', params: {} } });
      return [];
    }
    ids.add(row.id);
    return [{ place, row }];
  });
}

/** A touchpoint, a purchase or a follow-up of nobody can't be shown anywhere. */
function withoutOrphans(
  tables: Readonly<Record<BackupTable, readonly PlacedRow[]>>,
  bad: BadRow[],
): Record<BackupTable, readonly Row[]> {
  const customers = new Set(tables.customers.map(({ row }) => row.id));
  const kept = (table: BackupTable): readonly Row[] =>
    tables[table].flatMap(({ place, row }) => {
      const { customerId } = row as Row & { readonly customerId?: string };
      if (customerId === undefined || customers.has(customerId)) return [row];
      bad.push({ table, place, id: row.id, reason: { code: 'customerMissing', params: {} } });
      return [];
    });
  return Object.fromEntries(backupTables.map((table) => [table, kept(table)])) as Record<BackupTable, readonly Row[]>;
}

/** An older file does not say where on the way something was noted; its customers tell. */
function withPlaces(tables: Record<BackupTable, readonly Row[]>): Record<BackupTable, readonly Row[]> {
  const customers = new Map((tables.customers as readonly Customer[]).map((customer) => [customer.id, customer]));
  const placed = <T extends Row & { readonly customerId: string; readonly stage?: string | undefined }>(
    rows: readonly Row[],
    place: (row: T, customer: Customer) => Partial<T>,
  ): readonly Row[] =>
    (rows as readonly T[]).map((row) => {
      const customer = row.stage === undefined ? customers.get(row.customerId) : undefined;
      return customer ? { ...row, ...place(row, customer) } : row;
    });
  const goals = new Map((tables.goals as readonly Goal[]).map((goal) => [goal.id, goal]));
  const touchpoints = new Map((tables.touchpoints as readonly Touchpoint[]).map((one) => [one.id, one]));
  return {
    ...tables,
    roadblocks: placed<Roadblock>(tables.roadblocks, (row, customer) =>
      placeOfRoadblock(row, customer, goals.get(row.goalId ?? ''), touchpoints.get(row.touchpointId ?? '')),
    ),
    opportunities: placed<Opportunity>(tables.opportunities, (row, customer) =>
      placeOfOpportunity(row, customer, row.createdAt),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problem = (code: string, params: Reason['params'] = {}): { readonly problem: Reason } => ({
  problem: { code, params },
});

const idOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id.slice(0, 100) : '';

const whereOf = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const [first] = issues;
  return (first && v.getDotPath(first)) ?? '';
};
