import type { ImportRecord } from '../../domain/import/record';
import type { RowOutcome } from '../../domain/import/work-out';
import type { Job } from '../../domain/model/job';

/** How many rows ended how: added, changed, merged, same, refused, purchasesAdded, purchasesChanged. */
export type Tally = Job['tally'];

/** CSV import: the page that has the file reads it and sends the rows in batches of at most `batchSize`. */
export interface ImportDoor {
  /** The dry run of one batch: changes nothing. */
  planImport(input: { readonly records: readonly ImportRecord[] }): readonly RowOutcome[];
  startImport(input: { readonly file: string }): { readonly job: string };
  /**
   * Applies one batch. Parts count from 0; one that is sent again after the background has died is not applied twice.
   * The tally is of all parts so far; `refused` are rows that the books speak against, of this part.
   */
  importRows(input: { readonly job: string; readonly part: number; readonly records: readonly ImportRecord[] }): {
    readonly tally: Tally;
    readonly refused: readonly RowOutcome[];
  };
  /** `undoId` takes back the whole import through `undo`; null when nothing was written. */
  finishImport(input: { readonly job: string; readonly cancelled: boolean }): {
    readonly tally: Tally;
    readonly undoId: string | null;
  };
  /** Imports whose page was closed before they were finished. */
  unfinishedImports(input: Record<string, never>): readonly Job[];
}

/** Small enough that a look-up between two batches never waits long. */
export const batchSize = 100;
