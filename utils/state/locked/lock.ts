import { headerLine, iterations, type LockedHeader, lockedFormat, lockedVersion, pieceBytes, toBase64 } from './header';
import { keyFor, proof, sealOf } from './pieces';

export interface Locking {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly progress?: ((part: number) => void) | undefined;
  /** Random bytes. */
  readonly random?: (count: number) => Uint8Array;
  readonly piece?: number;
}

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** The file, to be opened only with the passphrase. Undefined: it was cancelled. */
export async function lockFile(
  file: Blob,
  passphrase: string,
  { signal, progress, random = randomBytes, piece = pieceBytes }: Locking = {},
): Promise<Blob | undefined> {
  const header: LockedHeader = {
    format: lockedFormat,
    version: lockedVersion,
    iterations,
    salt: toBase64(random(16)),
    nonce: toBase64(random(8)),
    piece,
  };
  const key = await keyFor(passphrase, header);
  const seal = (number: number, isLast: boolean, bytes: BufferSource) =>
    crypto.subtle.encrypt(sealOf(header, number, isLast), key, bytes);
  const parts: BlobPart[] = [headerLine(header), await seal(proof, false, new Uint8Array())];
  for (let at = 0, number = 0; at === 0 || at < file.size; at += piece, number++) {
    if (signal?.aborted) return undefined;
    const bytes = await file.slice(at, at + piece).arrayBuffer();
    parts.push(await seal(number, at + piece >= file.size, bytes));
    progress?.(Math.min(1, (at + piece) / Math.max(1, file.size)));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}
