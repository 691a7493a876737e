import type { Budget } from '../budget';
import { Unread } from '../reading';
import type { TextWriter } from '../text-writer';
import { addComments, addPage, type PdfPage } from './page';
import { readWithPdfjs } from './pdfjs';
import { readSimplePdf } from './simple';

/** By pages: on our own where the file is simple, with pdf.js where anything about it is not. */
export async function readPdf(bytes: Uint8Array, writer: TextWriter, budget: Budget): Promise<void> {
  const { pages, end } = readWhenSimple(bytes, writer.room(), budget);
  if (end === 'unsure') return readWithPdfjs(bytes, writer, budget);
  for (const [index, page] of pages.entries()) addPage(page, index + 1, writer);
  addComments(pages, writer);
  if (end) throw end;
}

/** `unsure`: whatever it was that we could not make sense of, pdf.js knows better. */
function readWhenSimple(
  bytes: Uint8Array,
  letters: number,
  budget: Budget,
): { readonly pages: readonly PdfPage[]; readonly end: Unread | 'unsure' | null } {
  const pages: PdfPage[] = [];
  let room = letters;
  try {
    for (const page of readSimplePdf(bytes, budget)) {
      pages.push(page);
      room -= page.text.length;
      if (room < 0) break;
    }
    return { pages, end: null };
  } catch (error) {
    return { pages, end: error instanceof Unread ? error : 'unsure' };
  }
}
