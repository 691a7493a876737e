import type { Row } from '../domain/model/row';

/** One row that an act has written: how it was before (null: not there) and its `rev` afterwards. */
export interface Noted {
  readonly id: string;
  readonly before: Row | null;
  readonly rev: number;
}

/** What an act changed, by table and row. */
export type Changes = ReadonlyMap<string, ReadonlyMap<string, Noted>>;

/** Collects what one act changes, by table: the earliest "before" and the last `rev` of each row. */
export class Recorder {
  readonly tables = new Map<string, Map<string, Noted>>();
  /** By table and id: what the act has written, as it is now. */
  readonly written = new Map<string, Map<string, Row>>();

  note(table: string, changes: readonly Noted[], after: readonly Row[] = []): void {
    this.see(table, after);
    const rows = this.tables.get(table) ?? new Map<string, Noted>();
    this.tables.set(table, rows);
    for (const change of changes) {
      const earlier = rows.get(change.id);
      rows.set(change.id, earlier ? { ...earlier, rev: change.rev } : change);
    }
  }

  /** How rows are now, of which there is nothing to take back. */
  see(table: string, after: readonly Row[]): void {
    const written = this.written.get(table) ?? new Map<string, Row>();
    this.written.set(table, written);
    for (const row of after) written.set(row.id, row);
  }
}
