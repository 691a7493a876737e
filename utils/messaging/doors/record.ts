import type { OpenRecord } from '../../domain/model/open-record';
import type { StageId } from '../../domain/model/stage';
import type { RecordChange, RecordField } from '../../domain/record/news';
import type { StageMeant } from '../../domain/record/stage-meant';

/** What an open record of a CRM says beside what we know. */
export interface RecordCompared {
  /** Whose record it is; null for somebody who is not known. */
  readonly customerId: string | null;
  /** What would be another, or new; [] of an unknown one. */
  readonly changes: readonly RecordChange[];
  /** What the record's stage means here; null where it shows none. */
  readonly stage: StageMeant | null;
}

/** `tabId` null: the tab that the asker is in. Its site is the one whose names of stages are meant. */
export interface RecordDoor {
  compareRecord(input: { readonly tabId: number | null; readonly record: OpenRecord }): RecordCompared;
  /** Writes those of the previewed changes that were chosen, as one act, and remembers whose record it is. */
  updateFromRecord(input: {
    readonly tabId: number | null;
    readonly customerId: string;
    readonly record: OpenRecord;
    readonly fields: readonly RecordField[];
  }): null;
  /** What a stage of this site means from now on; '' for none of ours. */
  mapStage(input: { readonly tabId: number | null; readonly name: string; readonly stage: StageId | '' }): null;
}
