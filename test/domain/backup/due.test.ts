import { expect, it } from 'vitest';
import { type BackupMemo, backupDue, noBackups } from '../../../utils/domain/backup/due';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;
const ago = (days: number) => now - days * day;

it.each<[string, Partial<BackupMemo>, number, boolean]>([
  ['never made, for a week', { since: ago(7) }, 20, true],
  ['never made, for six days', { since: ago(6) }, 20, false],
  ['never made, few customers', { since: ago(70) }, 4, false],
  ['just begun', {}, 20, false],
  ['made a month ago', { since: ago(90), madeAt: ago(30) }, 20, true],
  ['made last week', { since: ago(90), madeAt: ago(7) }, 20, false],
  ['made last week, wanted every week', { madeAt: ago(7), every: 7 }, 20, true],
  ['put off until tomorrow', { madeAt: ago(90), putOffUntil: ago(-1) }, 20, false],
  ['put off until yesterday', { madeAt: ago(90), putOffUntil: ago(1) }, 20, true],
  ['not wanted', { madeAt: ago(900), every: 0 }, 20, false],
  ['never made, and not wanted', { since: ago(900), every: 0 }, 20, false],
])('%s', (_why, memo, customers, isDue) => {
  expect(backupDue({ ...noBackups, ...memo }, customers, now).isDue).toBe(isDue);
});
