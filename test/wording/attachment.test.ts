import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AttachmentPlace } from '../../utils/domain/model/finding';
import { placeWords } from '../../utils/wording/attachment';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const t = (key: string, ...parts: readonly (string | number)[]) =>
  (messages[key]?.message ?? `[${key}]`).replace(/\$(\d)/g, (_, at: string) => String(parts[Number(at) - 1] ?? ''));

const cases: readonly [part: AttachmentPlace['part'], expected: string][] = [
  [{ kind: 'page', number: 2 }, 'q.pdf, page 2'],
  [{ kind: 'paragraph', number: 4 }, 'q.pdf, paragraph 4'],
  [{ kind: 'sheet', number: 1 }, 'q.pdf, sheet 1'],
  [{ kind: 'header', number: 1 }, 'q.pdf, at the top of a page'],
  [{ kind: 'footer', number: 1 }, 'q.pdf, at the foot of a page'],
  [{ kind: 'note', number: 1 }, 'q.pdf, in a note'],
  [{ kind: 'comment', number: 1 }, 'q.pdf, in a comment'],
  [{ kind: 'change', number: 1 }, 'q.pdf, in a tracked change'],
  [null, "q.pdf, in the file's name"],
];

it.each(cases)('%o: %s', (part, expected) => {
  expect(placeWords({ index: 0, name: 'q.pdf', part }, t)).toBe(expected);
});
