import { decodeText } from './decode';
import { Unread } from './reading';
import type { TextWriter } from './text-writer';

const isText = (code: number) => code >= 32 || (code >= 9 && code <= 13) || code === 27;

/** Something else with the name of a text: control characters where text has none. */
function isBinary(text: string): boolean {
  const end = Math.min(text.length, 4096);
  let odd = 0;
  for (let at = 0; at < end; at += 1) if (!isText(text.charCodeAt(at))) odd += 1;
  return odd > end / 100;
}

/** Paragraphs of a text are what blank lines part. */
export function readPlain(bytes: Uint8Array, writer: TextWriter): void {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  if (isBinary(text)) throw new Unread('documentUnknown');
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) writer.add('paragraph', paragraph);
}
