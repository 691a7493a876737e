import type { Mapping } from '../domain/import/columns';
import { isRefused, type OwnNames, readRow } from '../domain/import/read-row';
import type { ImportFormats, ImportRecord, RefusedRow } from '../domain/import/record';
import { repeats } from '../domain/import/repeats';
import { batchSize } from '../messaging/doors/import';
import { cardRows } from './card-rows';
import { csvRows } from './csv-rows';
import { type CsvSurvey, isBlank, isSeparatorLine } from './read-csv';

/** A file, how to take it apart, and what its columns mean. */
export interface ImportSource {
  readonly file: File;
  readonly survey: CsvSurvey;
  readonly mapping: Mapping;
  readonly formats: ImportFormats;
  readonly names?: OwnNames;
}

/** One batch for the background: at most `batchSize` records, and the rows before them that are refused already here. */
export interface RecordBatch {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly RefusedRow[];
  /** How much of the file has been read, from 0 to 1. */
  readonly read: number;
}

async function* rowsOf({ file, survey }: ImportSource, signal?: AbortSignal) {
  if (survey.cards) return yield* cardRows(survey.cards);
  for await (const { rows, bytes } of csvRows(file, survey.format, signal)) yield { rows, part: bytes / file.size };
}

/** The file's rows as records, in batches that are the same every time. */
export async function* importRecords(source: ImportSource, signal?: AbortSignal): AsyncGenerator<RecordBatch> {
  const { survey, mapping, formats, names } = source;
  const seeRepeats = repeats();
  let records: ImportRecord[] = [];
  let refused: RefusedRow[] = [];
  let read = 0;
  for await (const block of rowsOf(source, signal)) {
    const before = read;
    read = block.part;
    for (const [i, { row, cells }] of block.rows.entries()) {
      if (row <= survey.headerRow || isBlank(cells) || isSeparatorLine(row, cells)) continue;
      const own = readRow(row, cells, mapping, formats, names);
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
