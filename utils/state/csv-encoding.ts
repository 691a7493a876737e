import type { Reason } from '../domain/model/row';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file can't be read, with the row where that is known. */
export class CsvProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: Reason['params'] = {},
  ) {
    super(code);
  }
}

/**
 * How the file is written, by its first bytes. UTF-8 is only supposed: whether it is, shows when all of it is read.
 * Throws when it is no text at all.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  // A zip (xlsx, ods) or an old Excel file that was only renamed.
  if ((a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) {
    throw new CsvProblem('spreadsheetFile');
  }
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return 'utf-8';
  // Latin letters in UTF-16 have a zero in every pair, always on the same side.
  if (odd > head.length / 4 && even * 10 < odd) return 'utf-16le';
  if (even > head.length / 4 && odd * 10 < even) return 'utf-16be';
  throw new CsvProblem('notText');
}
