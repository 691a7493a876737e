import { type Budget, budgetOf } from './budget';
import { readCompound } from './compound';
import { readHtml } from './html';
import { isCalledReadable, kindOf } from './kind';
import { readOffice } from './office';
import { readPdf } from './pdf/index';
import { readPlain } from './plain';
import { type DocumentLimits, type DocumentReading, defaultLimits, Unread, type UnreadCode } from './reading';
import { readRtf } from './rtf';
import { Full, type TextWriter, textWriter } from './text-writer';

export type { DocumentReading } from './reading';

export interface ReadingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<DocumentLimits> | undefined;
  /** Milliseconds; for tests. */
  readonly now?: (() => number) | undefined;
}

const unread = (code: UnreadCode): DocumentReading => ({ state: 'unread', reason: { code, params: {} } });

/**
 * The text of a file, whatever it is. Never throws. Works in workers and in Node; only a thread's end stops pdf.js in
 * the middle of a page, so whoever calls keeps a clock, too.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: { readonly name: string; readonly type: string },
  { signal, limits, now = () => performance.now() }: ReadingOptions = {},
): Promise<DocumentReading> {
  const set = { ...defaultLimits, ...limits };
  const writer = textWriter(set.letters);
  let cut = false;
  try {
    if (bytes.length > set.bytes) throw new Unread('documentTooLarge');
    if (bytes.length === 0) throw new Unread('documentEmpty');
    await read(bytes, file, writer, budgetOf(set, signal, now));
  } catch (error) {
    const code = error instanceof Unread ? error.code : 'documentDamaged';
    // What was read in time is worth more than nothing.
    cut = error instanceof Full || (code === 'documentTooSlow' && !signal?.aborted && writer.room() < set.letters);
    if (!cut) return unread(code);
  }
  const document = writer.document();
  return document.parts.length > 0 ? { state: 'read', document, cut } : unread('documentEmpty');
}

async function read(
  bytes: Uint8Array,
  { name, type }: { readonly name: string; readonly type: string },
  writer: TextWriter,
  budget: Budget,
): Promise<void> {
  budget.checkTime();
  switch (kindOf(bytes, name, type)) {
    case 'pdf':
      return readPdf(bytes, writer, budget);
    case 'zip':
      return readOffice(bytes, writer, budget);
    case 'compound':
      return readCompound(bytes);
    case 'rtf':
      return readRtf(bytes, writer, budget);
    case 'html':
      return readHtml(bytes, writer);
    case 'text':
      return readPlain(bytes, writer);
    case null:
      throw new Unread(isCalledReadable(name, type) ? 'documentDamaged' : 'documentUnknown');
  }
}
