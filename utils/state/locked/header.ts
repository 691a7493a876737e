import * as v from 'valibot';

/** The first line of a backup that is locked with a passphrase; what follows it are the sealed pieces. */
export interface LockedHeader {
  readonly format: typeof lockedFormat;
  readonly version: typeof lockedVersion;
  /** PBKDF2 with SHA-256, so many times. */
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
  /** Base64: the first eight bytes of every piece's nonce; its number is the rest. */
  readonly nonce: string;
  /** Bytes of text in each piece but the last. */
  readonly piece: number;
}

export const lockedFormat = 'waymark-locked-backup';
export const lockedVersion = 1;
/** What OWASP asks of PBKDF2 with SHA-256, since 2023. */
export const iterations = 600_000;
/** A file that asks for more would only keep the processor busy. */
const mostIterations = 10_000_000;
export const pieceBytes = 1_048_576;
/** AES-GCM's tag. */
export const tagBytes = 16;

const bytes = (count: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    v.check((text) => fromBase64(text).length === count),
  );

const schema: v.GenericSchema<unknown, LockedHeader> = v.object({
  format: v.literal(lockedFormat),
  version: v.literal(lockedVersion),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations), v.maxValue(mostIterations)),
  salt: bytes(16),
  nonce: bytes(8),
  piece: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16 * pieceBytes)),
});

export const headerLine = (header: LockedHeader): string => `${JSON.stringify(header)}\n`;

export const longestHeader = 1_000;

/** The header of a file's beginning; null where it has none of ours, `newer` where a later Waymark wrote it. */
export function readHeader(beginning: string): LockedHeader | 'newer' | 'damaged' | null {
  if (!beginning.slice(0, 100).includes(`"${lockedFormat}"`)) return null;
  const end = beginning.indexOf('\n');
  try {
    const json: unknown = JSON.parse(beginning.slice(0, end));
    const read = v.safeParse(schema, json);
    if (read.success) return read.output;
    const { version } = json as { readonly version?: unknown };
    return typeof version === 'number' && version > lockedVersion ? 'newer' : 'damaged';
  } catch {
    return 'damaged';
  }
}

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
