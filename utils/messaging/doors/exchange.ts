import type { BackupDue } from '../../domain/backup/due';
import type { FollowUp } from '../../domain/model/follow-up';

/** An open follow-up with whom it is for. */
export interface OpenFollowUp {
  readonly followUp: FollowUp;
  readonly name: string;
  readonly company: string;
}

/** What is taken out, besides the backup's own pages; and when the last backup was made. */
export interface ExchangeDoor {
  /** The next of all that is open, due or not; `after` is '' at first, and null in the answer to the last. */
  openFollowUps(input: { readonly after: string }): {
    readonly followUps: readonly OpenFollowUp[];
    readonly after: string | null;
  };
  backupDue(input: Record<string, never>): BackupDue;
  /** A backup was saved just now. */
  backupMade(input: Record<string, never>): null;
  /** Not to be reminded for so many days. */
  putOffBackup(input: { readonly days: number }): null;
  /** How many days after the last backup to be reminded; 0 for never. */
  remindOfBackup(input: { readonly every: number }): null;
}
