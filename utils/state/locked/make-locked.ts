import { done, failed, type Result } from '../../messaging/result';
import type { Background } from '../background';
import { type BackupFile, type Gathering, makeBackup } from '../backup';
import { lockFile } from './lock';

/** Everything in one file that only the passphrase opens. */
export async function makeLocked(
  background: Background,
  passphrase: string,
  now: Date,
  gathering: Gathering = {},
): Promise<Result<BackupFile>> {
  const made = await makeBackup(background, now, gathering);
  if (!made.ok) return made;
  const blob = await lockFile(made.value.blob, passphrase, { signal: gathering.signal });
  return blob ? done({ blob, rows: made.value.rows }) : failed('cancelled');
}
