import type { MergeKind } from '../../domain/backup/merge-row';
import type { Row } from '../../domain/model/row';
import type { BackupTable } from '../../domain/model/schemas';
import type { Tally } from './import';

/** What some rows of a backup do, or did, to what is here. */
export interface RestoreOutcome {
  readonly tally: Readonly<Record<MergeKind, number>>;
  /** Customers and companies that are here under another id: what hangs on them moves over. */
  readonly same: readonly { readonly id: string; readonly as: string }[];
  /** Rows of people who were erased and are to stay away. */
  readonly away: readonly string[];
}

/** Backup to one file and restore from it. The page that has the file reads and writes it, in parts. */
export interface BackupDoor {
  /** The next rows of a table as lines of JSON; `after` is '' at first, and null in the answer to the last. */
  backupPage(input: { readonly table: BackupTable; readonly after: string }): {
    readonly lines: readonly string[];
    readonly after: string | null;
  };
  /** Changes nothing. */
  planRestore(input: { readonly table: BackupTable; readonly rows: readonly Row[] }): RestoreOutcome;
  startRestore(input: { readonly file: string }): { readonly job: string };
  /** Applies one part; one that is sent again is not applied twice. The tally is of all parts so far. */
  restoreRows(input: {
    readonly job: string;
    readonly part: number;
    readonly table: BackupTable;
    readonly rows: readonly Row[];
  }): { readonly tally: Tally };
  finishRestore(input: { readonly job: string; readonly cancelled: boolean }): {
    readonly tally: Tally;
    readonly undoId: string | null;
  };
}
