import type { Mapping } from '../domain/import/columns';
import { isRefused, readRow } from '../domain/import/read-row';
import type { ImportFormats, ImportRecord, RefusedRow } from '../domain/import/record';
import { repeats } from '../domain/import/repeats';
import type { StageNames } from '../domain/import/words';
import { batchSize } from '../messaging/doors/import';
import { csvRows } from './csv-rows';
import { type CsvSurvey, isBlank, isSeparatorLine } from './read-csv';

/** A file, how to take it apart, and what its columns mean. */
export interface ImportSource {
  readonly file: File;
  readonly survey: CsvSurvey;
  readonly mapping: Mapping;
  readonly formats: ImportFormats;
  /** What the business calls its stages. */
  readonly stages?: StageNames;
}

/** One batch for the background: at most `batchSize` records, and the rows before them that are refused already here. */
export interface RecordBatch {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly RefusedRow[];
  /** How much of the file has been read, from 0 to 1. */
  readonly read: number;
}

/** The file's rows as records, in batches that are the same every time. */
export async function* importRecords(source: ImportSource, signal?: AbortSignal): AsyncGenerator<RecordBatch> {
  const { file, survey, mapping, formats, stages } = source;
  const seeRepeats = repeats();
  let records: ImportRecord[] = [];
  let refused: RefusedRow[] = [];
  let read = 0;
  for await (const block of csvRows(file, survey.format, signal)) {
    const before = read;
    read = block.bytes / file.size;
    for (const [i, { row, cells }] of block.rows.entries()) {
      if (row <= survey.headerRow || isBlank(cells) || isSeparatorLine(row, cells)) continue;
      const own = readRow(row, cells, mapping, formats, stages);
      const checked = isRefused(own) ? own : seeRepeats(own);
      if (isRefused(checked)) refused.push(checked);
      else records.push(checked);
      if (records.length < batchSize) continue;
      yield { records, refused, read: before + ((read - before) * i) / block.rows.length };
      signal?.throwIfAborted();
      [records, refused] = [[], []];
    }
  }
  yield { records, refused, read: 1 };
}
