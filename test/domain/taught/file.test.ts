import { describe, expect, it } from 'vitest';
import { readTaughtFile, taughtFileName, writeTaughtFile } from '../../../utils/domain/taught/file';

const file = {
  origin: 'https://crm.example:8443',
  pages: [{ id: '1', path: '/contacts/', parts: { name: '.face-name', send: 'button[name="send"]' } }],
};

it('comes back as it went', () => {
  expect(readTaughtFile(writeTaughtFile(file))).toEqual(file);
  expect(taughtFileName(file.origin)).toBe('waymark-crm.example-8443.json');
});

type Content = Record<string, unknown> & { pages: { parts: Record<string, unknown> }[] };
function edit(change: (content: Content) => unknown): string {
  const content = JSON.parse(writeTaughtFile(file)) as Content;
  change(content);
  return JSON.stringify(content);
}

describe('a file that is refused as a whole', () => {
  it.each([
    ['no JSON', 'hello'],
    ['something else', '{}'],
    ['null', 'null'],
    ['another kind', edit((content) => (content.kind = 'other'))],
    ['a version to come', edit((content) => (content.version = 2))],
    ['no origin', edit((content) => (content.origin = 'crm.example'))],
    ['an address', edit((content) => (content.origin = 'https://crm.example/x'))],
    ['a script as origin', edit((content) => (content.origin = 'javascript:alert(1)'))],
    ['a selector that is slow', edit((content) => (content.pages[0]!.parts.name = ':has(:has(*))'))],
    ['a selector for everything', edit((content) => (content.pages[0]!.parts.send = '*'))],
    ['no text as a selector', edit((content) => (content.pages[0]!.parts.name = 7))],
    ['too many pages', edit((content) => (content.pages = Array(300).fill(content.pages[0])))],
    ['too large', ' '.repeat(1_000_001)],
  ])('%s', (_, text) => {
    expect(readTaughtFile(text)).toBeNull();
  });
});

it('parts that we do not know are left out', () => {
  const text = edit((content) => (content.pages[0]!.parts.__proto__extra = '.x'));
  expect(readTaughtFile(text)).toEqual(file);
});
