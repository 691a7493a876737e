import type { TextWriter } from '../text-writer';

/** What a page says by itself, in the fields that were filled in on it, and in what people noted on it. */
export interface PdfPage {
  readonly text: string;
  readonly fields: readonly string[];
  readonly comments: readonly string[];
}

export function addPage({ text, fields }: PdfPage, number: number, writer: TextWriter): void {
  writer.add('page', [text.trimEnd(), ...fields].join('\n').trimStart(), number);
}

/** After all pages. */
export function addComments(pages: readonly PdfPage[], writer: TextWriter): void {
  for (const { comments } of pages) for (const comment of comments) writer.add('comment', comment);
}

/** What is no note of a person, or says nothing that can be read. */
export const speechless = new Set([
  'Link',
  'Popup',
  'Widget',
  'Movie',
  'Screen',
  'PrinterMark',
  'TrapNet',
  'Watermark',
]);
