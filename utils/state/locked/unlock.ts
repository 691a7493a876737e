import { done, failed, type Result } from '../../messaging/result';
import { headerLine, type LockedHeader, longestHeader, readHeader, tagBytes } from './header';
import { keyFor, proof, sealOf } from './pieces';

interface Unlocking {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly progress?: ((part: number) => void) | undefined;
}

const beginningOf = (file: Blob): Promise<string> => file.slice(0, longestHeader).text();

/** Whether a passphrase is needed, by the file's first line. */
export const isLocked = async (file: Blob): Promise<boolean> => readHeader(await beginningOf(file)) !== null;

/** What was locked. A wrong passphrase, a file that was changed or cut off: each says so, and gives nothing. */
export async function unlockFile(
  file: Blob,
  passphrase: string,
  { signal, progress }: Unlocking = {},
): Promise<Result<Blob>> {
  const header = readHeader(await beginningOf(file));
  if (header === null) return failed('backupNotOurs');
  if (header === 'newer') return failed('backupNewer', { version: '' });
  if (header === 'damaged') return failed('lockedHeaderDamaged');
  const key = await keyFor(passphrase, header);
  let at = new TextEncoder().encode(headerLine(header)).length;
  if (at + tagBytes >= file.size) return failed('lockedCutOff', { at: file.size });
  const open = opener(header, key);
  if (!(await open(proof, false, file.slice(at, at + tagBytes)))) return failed('passphraseWrong');
  at += tagBytes;
  const parts: ArrayBuffer[] = [];
  for (let number = 0; at < file.size; number++) {
    if (signal?.aborted) return failed('cancelled');
    const end = Math.min(file.size, at + header.piece + tagBytes);
    const isLast = end === file.size;
    const sealed = file.slice(at, end);
    const piece = await open(number, isLast, sealed);
    // The last piece of a file that was cut off is whole in itself and not the last one, or half a piece.
    if (!piece) return isLast ? failed('lockedCutOff', { at: end }) : failed('lockedChanged', { from: at, to: end });
    parts.push(piece);
    at = end;
    progress?.(at / file.size);
  }
  return done(new Blob(parts));
}

const opener =
  (header: LockedHeader, key: CryptoKey) =>
  async (number: number, isLast: boolean, sealed: Blob): Promise<ArrayBuffer | null> => {
    try {
      return await crypto.subtle.decrypt(sealOf(header, number, isLast), key, await sealed.arrayBuffer());
    } catch {
      // The browser says no more than that the tag is another one.
      return null;
    }
  };
