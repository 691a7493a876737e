import * as v from 'valibot';
import { fields } from './fields';
import { id, instant, whole } from './shapes';

/** The tables of a backup, dependents first: a row written meanwhile never lacks what it hangs on. */
export const backupTables = [
  'improvements',
  'playbookRuns',
  'opportunities',
  'roadblocks',
  'goals',
  'followUps',
  'touchpoints',
  'purchases',
  'customers',
  'companies',
  'ignored',
  'slips',
  'mappings',
  'siteSettings',
  'settings',
  'journeys',
  'me',
  'erased',
] as const satisfies readonly (keyof typeof fields)[];
export type BackupTable = (typeof backupTables)[number];

type Shape<T> = v.GenericSchema<unknown, T>;
type Entries<T extends BackupTable> = ReturnType<(typeof fields)[T]>;
type Filled<T extends BackupTable> = {
  readonly [K in keyof Entries<T>]: v.InferOutput<Extract<Entries<T>[K], Shape<unknown>>>;
};

const row = () => ({
  id,
  createdAt: instant,
  changedAt: instant,
  rev: v.pipe(whole, v.minValue(1)),
  deletedAt: v.nullable(instant),
  source: v.picklist(['user', 'page', 'import', 'sample', 'restore']),
});

const built = new Map<string, Shape<unknown>>();

/** Made at the first call: a worker that wakes builds only what it is asked for. */
function once(name: string, build: () => Shape<unknown>): Shape<unknown> {
  const schema = built.get(name) ?? build();
  built.set(name, schema);
  return schema;
}

/** A row of a table as it comes from a file: every field checked and bounded, unknown fields left out. */
export const rowSchema = (table: BackupTable): Shape<unknown> =>
  once(`row ${table}`, () => v.object({ ...row(), ...fields[table]() }));

/** The shapes of a table's columns, in their order. */
export const columnShapes = (table: BackupTable): Readonly<Record<string, Shape<unknown>>> =>
  ({ ...row(), ...fields[table]() }) as Readonly<Record<string, Shape<unknown>>>;

/** What a user fills in for a new row. */
export const contentSchema = <T extends BackupTable>(table: T): Shape<Filled<T>> =>
  once(`content ${table}`, () => v.object(fields[table]())) as Shape<Filled<T>>;

/** Some of its fields. */
export const changeSchema = <T extends BackupTable>(table: T): Shape<Partial<Filled<T>>> =>
  once(`change ${table}`, () => v.partial(v.object(fields[table]()))) as Shape<Partial<Filled<T>>>;
