import * as v from 'valibot';
import type { Row } from '../../domain/model/row';
import { type BackupTable, backupTables, rowSchema } from '../../domain/model/schemas';
import { batchSize } from '../doors/import';
import { id, line, offset } from './common';

const table = v.picklist(backupTables);

export const backupAsked = v.object({ table, after: v.pipe(v.string(), v.maxLength(500)) });

interface Part {
  readonly table: BackupTable;
  readonly rows: readonly Row[];
}

/** Every row is checked by the schema of its table, here as when the file was read. */
const withCheckedRows = <T extends Part>(shape: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> =>
  v.pipe(
    shape,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = v.safeParse(v.array(rowSchema(dataset.value.table)), dataset.value.rows);
      if (read.success) return { ...dataset.value, rows: read.output as readonly Row[] };
      addIssue({ message: read.issues[0].message });
      return NEVER;
    }),
  );

const rows = v.pipe(v.array(v.custom<Row>((row) => typeof row === 'object' && row !== null)), v.maxLength(batchSize));

export const restorePlan = withCheckedRows(v.object({ table, rows }));
export const restoreStart = v.object({ file: line });
export const restorePart = withCheckedRows(v.object({ job: id, part: offset, table, rows }));
export const restoreEnd = v.object({ job: id, cancelled: v.boolean() });
