import type { DocumentToRead } from '../../../utils/messaging/doors/documents';
import { Refusal } from '../../../utils/messaging/result';
import { documentToRead } from '../../../utils/messaging/schemas/documents';
import { readDocument } from '../documents/reader';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

const isCode = (bytes: string): boolean => !bytes.startsWith('data:');

export const documentDoors = ({ documents, isSiteOn }: Background): DoorsOf<'documents'> => {
  const readInto = async ({ composeId, key, name, type, bytes }: DocumentToRead): Promise<void> => {
    if (typeof bytes === 'string' && isCode(bytes))
      return documents.put(composeId, key, { reason: { code: bytes, params: {} } });
    documents.expect(key);
    try {
      const answer = await readDocument({ name, type, bytes });
      // The reader died over it: the page asks once more.
      if (!answer) throw new Refusal('noAnswer');
      await documents.put(
        composeId,
        key,
        answer.ok ? { document: answer.document, isCut: answer.cut } : { reason: answer.reason },
      );
    } finally {
      documents.giveUp(key);
    }
  };

  return {
    readDocument: {
      from: ['page', 'own'],
      input: documentToRead,
      async run(file, sender) {
        if (sender.kind === 'page' && !(await isSiteOn(sender.origin))) throw new Refusal('siteOff');
        await readInto(file);
        return null;
      },
    },
  };
};
