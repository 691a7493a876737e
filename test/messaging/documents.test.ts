import * as v from 'valibot';
import { expect, it } from 'vitest';
import { documentToRead } from '../../utils/messaging/schemas/documents';
import { draft } from '../../utils/messaging/schemas/draft';

const key = 'a'.repeat(48);
const file = { composeId: 'c1', key, name: 'quote.pdf', type: '' };

it.each([
  ['bytes', { ...file, bytes: new ArrayBuffer(8) }, true],
  ['a data URL', { ...file, bytes: 'data:application/pdf;base64,JVBERg==' }, true],
  ['no bytes, and why', { ...file, bytes: 'documentNotReached' }, true],
  ['bytes that became an object on their way', { ...file, bytes: {} }, false],
  ['too many bytes', { ...file, bytes: new ArrayBuffer(25 * 1024 * 1024 + 1) }, false],
  ['some other text', { ...file, bytes: 'https://elsewhere.example/quote.pdf' }, false],
  ['a key that is none', { ...file, key: '../x', bytes: new ArrayBuffer(8) }, false],
])('%s', (_, input, fits) => {
  expect(v.safeParse(documentToRead, input).success).toBe(fits);
});

it('takes no text of a document from a page', () => {
  const attachment = { name: 'quote.pdf', type: '', key, document: { text: 'x', parts: [] } };
  const body = { text: '', spans: [] };
  const { attachments } = v.parse(draft, { subject: '', body, to: [], cc: [], bcc: [], attachments: [attachment] });
  expect(attachments).toEqual([{ name: 'quote.pdf', type: '', key }]);
});
