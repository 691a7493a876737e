import { expect, it } from 'vitest';
import { isReadable } from '../../../utils/page/files/readable';

const cases: readonly [name: string, type: string, expected: boolean][] = [
  ['quote.pdf', '', true],
  ['Quote.DOCX', '', true],
  ['list.xlsx', 'application/octet-stream', true],
  ['notes', 'text/plain', true],
  ['scan', 'application/pdf', true],
  ['photo.jpg', 'image/jpeg', false],
  ['all.zip', 'application/zip', false],
  ['program.exe', 'text/plain', false],
  ['notes', '', false],
];

it.each(cases)('%s of type "%s": %s', (name, type, expected) => {
  expect(isReadable(name, type)).toBe(expected);
});
