import { expect, test } from 'vitest';
import { check } from '../../../utils/domain/checks';
import type { Template } from '../../../utils/domain/journey/journey';
import { defaultTemplates, servicesTemplates } from '../../../utils/domain/journey/templates';
import { noWords } from '../../../utils/domain/model/own-words';
import { lint } from '../../../utils/domain/templates/lint';
import { sampleFacts } from '../../../utils/domain/templates/sample';
import { today } from './people';

const me = { name: 'Mia Seller', email: 'mia@seller.example', domain: 'seller.example', locale: 'en' };
const samples = [sampleFacts(today, me), sampleFacts(today, me, 'friendly')];
const known = { now: Date.parse(`${today}T12:00:00Z`), words: { ...noWords, never: ['as per my last email'] } };

const template = (body: string, change: Partial<Template> = {}): Template => ({
  id: 't',
  name: 't',
  for: '',
  persona: '',
  language: 'en',
  subject: '',
  body,
  ...change,
});

const said = (one: Template): readonly string[] =>
  lint(one, samples, known, check).map(({ rule, where, text }) => `${rule} ${where} ${text}`);

const cases: readonly (readonly [why: string, Template, expected: readonly string[]])[] = [
  ['fields and parts of ours', template('{{greeting}}\n\nIt is[[ {{number}}]] ready.\n\n{{sign-off}}'), []],
  ['forms of address', template('{{greeting}}\n\nes ist für {{Sie|dich}}.\n\n{{sign-off}}', { language: 'de' }), []],
  [
    'a field that we do not know',
    template('Hi {{firstname}},\n\nit is ready.\n\n{{sign-off}}'),
    ['leftover-field body {{firstname}}'],
  ],
  ['twice', template('{{greeting}}\n\n{{x}} and {{x}}.\n\n{{sign-off}}'), ['leftover-field body {{x}}']],
  ['in a part', template('{{greeting}}\n\nSo[[ {{x}}]].\n\n{{sign-off}}'), ['leftover-field body {{x}}']],
  ['in the subject', template('{{greeting}}', { subject: 'For {{x}}' }), ['leftover-field subject {{x}}']],
  [
    'another product’s',
    template('Hi %FIRSTNAME%,\n\nit is ready.\n\n{{sign-off}}'),
    ['leftover-field body %FIRSTNAME%'],
  ],
  [
    'with a fallback',
    template('Hi {{contact.firstname | default: "you"}},\n\nit is.\n\n{{sign-off}}'),
    ['leftover-field body {{contact.firstname | default: "you"}}'],
  ],
  [
    'a single bracket',
    template('Hi [First Name],\n\nit is ready.\n\n{{sign-off}}'),
    ['leftover-field body [First Name]'],
  ],
  ['a bracket that is not closed', template('{{greeting}}\n\nSo [[it is.\n\n{{sign-off}}'), ['leftover-field body [[']],
  ['a bracket too many', template('{{greeting}}\n\nSo]] it is.\n\n{{sign-off}}'), ['leftover-field body ]]']],
  [
    'a brace that is not closed',
    template('{{greeting}}\n\nSo {{number it is.\n\n{{sign-off}}'),
    ['leftover-field body {{number it is.'],
  ],
  [
    'a greeting that names nobody',
    template('Dear customer,\n\nit is ready.\n\n{{sign-off}}'),
    ['impersonal-greeting body Dear customer'],
  ],
  ['a name of somebody', template('Dear Peter,\n\nit is ready.\n\n{{sign-off}}'), ['wrong-name body Peter']],
  [
    'nobody signs',
    template('{{greeting}}\n\nIt is ready.\n\nBest regards,\nThe Sales Team'),
    ['impersonal-sign-off body The Sales Team'],
  ],
  [
    'both ways to say you',
    template('{{greeting}}\n\nes ist für dich.\n\n{{sign-off}}', { language: 'de' }),
    ['wrong-title body dich'],
  ],
  ['a note to oneself', template('{{greeting}}\n\nTODO more.\n\n{{sign-off}}'), ['draft-leftover body TODO']],
  [
    'a phrase of the business’s own',
    template('{{greeting}}\n\nAs per my last email.\n\n{{sign-off}}'),
    ['draft-leftover body As per my last email'],
  ],
  ['an attachment is put to it later', template('{{greeting}}\n\nThe quote is attached.\n\n{{sign-off}}'), []],
];

test.each(cases)('%s', (_, one, expected) => {
  expect(said(one)).toEqual(expected);
});

test('what comes with Waymark has nothing to be said of', () => {
  expect(
    [...defaultTemplates, ...servicesTemplates].flatMap((one) => said(one).map((each) => `${one.id}: ${each}`)),
  ).toEqual([]);
});

test('a place is that of what was found', () => {
  const one = template('Hi {{firstname}}, and %NAME%.');
  for (const { start, end, text } of lint(one, [], known, check)) expect(one.body.slice(start, end)).toBe(text);
});
