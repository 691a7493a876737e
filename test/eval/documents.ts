import { readDocument } from '../../utils/documents/index';
import type { Row } from './rows';

/** The row with the text of its attachments, of those that are given with their bytes and can be read. */
export async function withDocuments(row: Row): Promise<Row> {
  const { attachments } = row.draft;
  if (!attachments || row.files.every((file) => file === '')) return row;
  const read = attachments.map(async (attachment, index) => {
    const file = row.files[index] ?? '';
    if (file === '') return attachment;
    const reading = await readDocument(new Uint8Array(Buffer.from(file, 'base64')), attachment);
    return reading.state === 'read' ? { ...attachment, document: reading.document } : attachment;
  });
  return { ...row, draft: { ...row.draft, attachments: await Promise.all(read) } };
}
