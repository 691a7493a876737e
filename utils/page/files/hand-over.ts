import type { DocumentToRead, NoBytes } from '../../messaging/doors/documents';
import type { PageMessages } from '../messages';
import { mostBytes } from './readable';

const tries = 3;

/** The file, or why it can't be had. */
export type Source = () => Promise<Blob | NoBytes>;

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/**
 * Gives one file to the background to be read, and comes back when that is done or hopeless. A worker that dies over it
 * gets it again; a browser whose messages carry no bytes gets letters.
 */
export async function handOver(
  { call }: Pick<PageMessages, 'call'>,
  file: Omit<DocumentToRead, 'bytes'>,
  source: Source,
): Promise<void> {
  const give = (bytes: DocumentToRead['bytes']) => call('readDocument', { ...file, bytes });
  // A file that was moved meanwhile, or a download that is refused, is one that we can't reach.
  const blob = await source().catch((): NoBytes => 'documentNotReached');
  if (typeof blob === 'string') return void (await give(blob));
  if (blob.size > mostBytes) return void (await give('documentTooLarge'));
  let asLetters = false;
  for (let attempt = 0; attempt < tries; attempt++) {
    const bytes = await (asLetters ? asDataUrl(blob) : blob.arrayBuffer()).catch((): NoBytes => 'documentNotReached');
    const answer = await give(bytes);
    if (answer.ok || bytes === 'documentNotReached') return;
    if (answer.error.code === 'badRequest') asLetters = true;
    else if (answer.error.code !== 'noAnswer') return;
  }
  // The sidebar is not to say for ever that it is being read.
  await give('documentNotRead');
}
