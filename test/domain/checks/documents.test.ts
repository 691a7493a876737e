import { expect, it } from 'vitest';
import { check } from '../../../utils/domain/checks';
import type { Draft } from '../../../utils/domain/model/draft';
import { attached } from './attached';

const draft = (attachments: Draft['attachments'], text = 'Dear Anna,\n\nour quote is below.'): Draft => ({
  subject: '{{subject}}',
  body: { text, spans: [] },
  to: [{ name: 'Anna Schmidt', email: 'anna.schmidt@kunde.example' }],
  cc: [],
  bcc: [],
  attachments,
});
const brief = (one: Draft) =>
  check(one, {}).map(({ rule, where, attachment }) =>
    [rule, where, attachment && `${attachment.name} ${attachment.part?.kind} ${attachment.part?.number}`]
      .filter(Boolean)
      .join(', '),
  );

it('names the file and the part, after what stands in the mail, and says nothing twice', () => {
  const files = [
    ...attached('a.docx', ['Quote', 'Dear {{name}},']),
    ...attached('b.pdf', ['Cover', 'To whom it may concern,\nsee below.'], 'page'),
  ];
  expect(brief(draft(files, 'To whom it may concern,\n\nsee below.'))).toEqual([
    'leftover-field, subject',
    'impersonal-greeting, body',
    'leftover-field, attachment, a.docx paragraph 2',
    'impersonal-greeting, attachment, b.pdf page 2',
  ]);
});

it('offers no fixes in a file', () => {
  const found = check(draft(attached('a.docx', ['Dear {{name}},'])), {}).filter(({ where }) => where === 'attachment');
  expect(found.map(({ fixes, text }) => [text, fixes])).toEqual([['{{name}}', []]]);
});

it('a text that is all fields is a template, and holds nothing', () => {
  const texts = Array.from({ length: 12 }, (_, at) => `Field {{first_name_${'abcdefghijkl'[at]}}} here`);
  const found = check(draft(attached('manual.pdf', texts)), {}).filter(({ where }) => where === 'attachment');
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warn']));
});

it('of a long text its beginning is looked at, and no more is said of it than anybody reads', () => {
  const page = 'Pump P-17 for {{first_name}}, 4,180.00 EUR. '.repeat(60);
  const long = attached(
    'long.pdf',
    Array.from({ length: 400 }, () => page),
    'page',
  );
  const found = check(draft(long), {}).filter(({ where }) => where === 'attachment');
  expect(found).toHaveLength(30);
  expect(found.at(-1)?.end).toBeLessThan(300_000);
});
