import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDocumentShelf } from '../../../entrypoints/background/documents/shelf';

beforeEach(() => fakeBrowser.reset());

const file = (name: string) => ({ name, type: '', key: `key-of-${name}` });
const text = (letters: number) => ({ text: 'x'.repeat(letters), parts: [] });
const draft = (...names: readonly string[]) => ({
  subject: '',
  body: { text: '', spans: [] },
  to: [],
  cc: [],
  bcc: [],
  attachments: names.map(file),
});

async function states(files: Readonly<Record<string, { letters: number; isCut?: boolean }>>) {
  const shelf = openDocumentShelf(() => 1);
  for (const [name, { letters, isCut = false }] of Object.entries(files))
    await shelf.put('compose', file(name).key, { document: text(letters), isCut });
  const { seen, draft: filled } = await shelf.fill(draft(...Object.keys(files)));
  return { seen: seen.map(({ state }) => state), lengths: filled.attachments?.map((one) => one.document?.text.length) };
}

it('says of a document that is longer than what is looked at that it was its beginning', async () => {
  expect(await states({ a: { letters: 300_001 } })).toEqual({ seen: ['partly'], lengths: [300_000] });
  expect(await states({ a: { letters: 300_000 } })).toEqual({ seen: ['read'], lengths: [300_000] });
});

it('says so of one that its reader has cut', async () => {
  expect((await states({ a: { letters: 5, isCut: true } })).seen).toEqual(['partly']);
});

it('counts the files of a mail together', async () => {
  const files = { a: { letters: 200_000 }, b: { letters: 150_000 }, c: { letters: 1 } };
  expect((await states(files)).seen).toEqual(['read', 'partly', 'partly']);
});
