import { expect, it } from 'vitest';
import { check } from '../../../utils/domain/checks';
import { isLanguageOff } from '../../../utils/domain/checks/language-off';
import { prepareMessage } from '../../../utils/domain/message/message';
import type { Draft } from '../../../utils/domain/model/draft';
import type { RuleId } from '../../../utils/domain/model/finding';

const anna = { name: 'Anna Weber', email: 'anna@contoso.example' };
const draft = (text: string): Draft => ({ subject: '', body: { text, spans: [] }, to: [anna], cc: [], bcc: [] });

const german = 'Sehr geehrte Damen und Herren,\n\nwir haben für das Angebot noch eine Frage und sind nicht in Eile.';
const english = 'To whom it may concern,\n\nplease find the quote that you have asked for with this mail.';
const lettered = (text: string): Draft => ({
  ...draft('Hi Anna,\n\nthis is the letter that you have asked for.'),
  attachments: [
    {
      name: 'letter.docx',
      type: '',
      document: { text, parts: [{ kind: 'paragraph', number: 1, start: 0, end: text.length }] },
    },
  ],
});

const cases: readonly [why: string, draft: Draft, rule: RuleId, off: readonly string[], isOff: boolean][] = [
  ['a greeting in its language', draft(german), 'impersonal-greeting', ['de'], true],
  ['a greeting in another', draft(german), 'impersonal-greeting', ['en', 'fr'], false],
  ['an English one', draft(english), 'impersonal-greeting', ['en'], true],
  [
    'a greeting of several languages goes by the rest',
    draft('Hallo Ben,\n\nik heb het niet voor je en wij zijn op tijd.'),
    'wrong-name',
    ['nl'],
    true,
  ],
  [
    'and is not taken for the other one',
    draft('Hallo Ben,\n\nik heb het niet voor je en wij zijn op tijd.'),
    'wrong-name',
    ['de'],
    false,
  ],
  [
    'a greeting outweighs what follows in another language',
    draft('Bonjour Ben,\n\nthis is the quote that you have asked for with this.'),
    'wrong-name',
    ['fr'],
    true,
  ],
  ['a document in its own language', lettered(german), 'impersonal-greeting', ['de'], true],
  ['a document, and not the mail around it', lettered(german), 'impersonal-greeting', ['en'], false],
  ['nothing is off', draft(german), 'impersonal-greeting', [], false],
  ['what can not be told is not silenced', draft('{{name}}'), 'leftover-field', ['de', 'en'], false],
];

it.each(cases)('%s', (_, draft, rule, off, isOff) => {
  const finding = check(draft, {}).find((found) => found.rule === rule);
  expect(finding).toBeDefined();
  if (finding) expect(isLanguageOff(finding, prepareMessage(draft), { [rule]: off })).toBe(isOff);
});

it('goes by the rule that has found it', () => {
  const [finding] = check(draft(german), {});
  expect(finding?.rule).toBe('impersonal-greeting');
  if (finding) expect(isLanguageOff(finding, prepareMessage(draft(german)), { 'wrong-name': ['de'] })).toBe(false);
});
