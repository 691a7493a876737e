import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../../utils/domain/templates/fill';
import { customers, facts } from './people';

/** What people write, and what they write by mistake. */
const pieces = fc.constantFrom(
  ...[
    '{{greeting}}',
    '{{given}}',
    '{{ Company }}',
    '{{number}}',
    '{{x}}',
    '{{Sie|dich}}',
    '{{',
    '}}',
    '[[',
    ']]',
    '{{sign-off}}',
  ],
  ...['Hi', ' ', ', ', '. ', '? ', '\n', '\n\n', 'a word', 'no. ', '- ', '1. ', 'z. B. ', '…', '}', '"'],
);
const template = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const somebody = fc.constantFrom(...customers.map(([, known]) => known));

test('whatever a template is, the mail has no field open and no gap in it', () => {
  fc.assert(
    fc.property(template, somebody, fc.constantFrom('en', 'de', 'fr', 'sv', 'xx'), (body, known, language) => {
      const filled = fill({ id: 't', language, subject: body, body }, known);
      expect(filled.body).not.toMatch(/\{\{|\[\[|\]\]/);
      expect(filled.body).not.toMatch(/\n{3}|^\s|\s$|[^\s] {2}/);
      expect(filled.subject).not.toMatch(/\n|\{\{/);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever a record says, it is one line of text', () => {
  const open = facts({ emails: ['info@kestrel.example'] });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (company) => {
      const body = 'To [[{{company}} and ]]you.\n\n{{my-domain}}';
      const filled = fill({ id: 't', language: 'en', subject: '', body }, { ...open, company });
      const [first = '', gap, last, ...rest] = filled.body.split('\n');
      expect([first.startsWith('To '), first.endsWith('you.'), gap, last, rest]).toEqual([
        true,
        true,
        '',
        'seller.example',
        [],
      ]);
    }),
    { numRuns: 1_000 },
  );
});
