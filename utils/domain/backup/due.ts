import type { Instant } from '../model/row';

/** What is remembered of backups. Null: never. */
export interface BackupMemo {
  readonly madeAt: Instant | null;
  /** Since when there is something to lose. */
  readonly since: Instant | null;
  readonly putOffUntil: Instant | null;
  /** Days; 0 for never. */
  readonly every: number;
}

/** Whether to remind of a backup, and what to say. */
export interface BackupDue extends BackupMemo {
  readonly isDue: boolean;
  readonly customers: number;
}

export const noBackups: BackupMemo = { madeAt: null, since: null, putOffUntil: null, every: 30 };

const day = 24 * 60 * 60 * 1000;
/** Fewer are entered again in a few minutes. */
const fewest = 5;
/** Who has never made one is asked sooner. */
const first = 7;

export function backupDue(memo: BackupMemo, customers: number, now: Instant): BackupDue {
  const { madeAt, since, putOffUntil, every } = memo;
  const begun = madeAt ?? since ?? now;
  const wait = madeAt === null ? Math.min(first, every) : every;
  const isDue =
    every > 0 && customers >= fewest && now - begun >= wait * day && (putOffUntil === null || now >= putOffUntil);
  return { ...memo, isDue, customers };
}
