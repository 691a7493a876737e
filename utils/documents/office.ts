import type { Budget } from './budget';
import { decodeText } from './decode';
import { readDocx } from './docx';
import { readOpenDocument } from './open-document';
import { contentTypeOf, relationsOf } from './package';
import { readPptx } from './pptx';
import { Unread } from './reading';
import type { TextWriter } from './text-writer';
import { readXlsx } from './xlsx';
import { openZip } from './zip';

/** A document that is a package of files: which one, its own list of contents says. */
export async function readOffice(bytes: Uint8Array, writer: TextWriter, budget: Budget): Promise<void> {
  const zip = openZip(bytes, budget);
  const mimetype = decodeText((await zip.read('mimetype')) ?? new Uint8Array()).trim();
  if (mimetype.startsWith('application/vnd.oasis.opendocument.')) {
    return readOpenDocument(zip, mimetype.slice('application/vnd.oasis.opendocument.'.length), writer, budget);
  }
  const main = (await relationsOf(zip, '')).find(({ kind }) => kind === 'officeDocument')?.path;
  if (main === undefined) throw new Unread('documentUnknown');
  if (!zip.has(main)) throw new Unread('documentDamaged');
  const type = await contentTypeOf(zip, main);
  if (type.includes('wordprocessingml')) return readDocx(zip, main, writer, budget);
  if (type.includes('spreadsheetml')) return readXlsx(zip, main, writer, budget);
  if (type.includes('presentationml')) return readPptx(zip, main, writer, budget);
  throw new Unread('documentUnknown');
}
