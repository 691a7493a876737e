import { readDocument } from '../../utils/documents';
import type { ReadAnswer, ReadRequest } from '../../utils/messaging/reading';

/** "data:application/pdf;base64,JVBE…": from a browser whose messages carry no bytes. */
function bytesOf(url: string): Uint8Array {
  const letters = atob(url.slice(url.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

addEventListener('message', async ({ data }: MessageEvent<ReadRequest['waymarkRead']>) => {
  const { bytes, name, type } = data;
  const reading = await readDocument(typeof bytes === 'string' ? bytesOf(bytes) : new Uint8Array(bytes), {
    name,
    type,
  });
  const answer: ReadAnswer =
    reading.state === 'read'
      ? { ok: true, document: reading.document, cut: reading.cut }
      : { ok: false, reason: reading.reason };
  postMessage(answer);
});
