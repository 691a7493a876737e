import { expect, test } from 'vitest';
import type { Template } from '../../../utils/domain/journey/journey';
import { bareTemplate, chooseTemplate } from '../../../utils/domain/templates/choose';

const template = (id: string): Template => {
  const [use = '', language = '', persona = ''] = id.split(' ');
  return { id, name: id, for: use, persona, language, subject: '', body: '' };
};

const all = [
  'feedback en',
  'feedback de',
  'feedback de craft',
  'feedback en studio',
  'thanks fr',
  'thanks en craft',
  ' en',
  'playbook:call de',
].map(template);

const cases: readonly (readonly [
  use: string,
  persona: string,
  languages: readonly string[],
  expected: string | null,
  why: string,
])[] = [
  ['feedback', '', ['de'], 'feedback de', 'the general one in their language'],
  ['feedback', 'craft', ['de'], 'feedback de craft', 'their persona’s own'],
  ['feedback', 'studio', ['de'], 'feedback de', 'their language goes before the persona'],
  ['feedback', 'studio', ['en'], 'feedback en studio', 'their persona’s own in English'],
  ['feedback', '', ['de-AT'], 'feedback de', 'the region does not matter'],
  ['feedback', '', ['DE_de'], 'feedback de', 'nor how it is written'],
  ['feedback', '', ['', 'de'], 'feedback de', 'a language that is not known is passed over'],
  ['feedback', '', ['pl', 'de'], 'feedback de', 'mine where theirs has none'],
  ['feedback', '', ['pl'], 'feedback en', 'English where no language has one'],
  ['feedback', '', [], 'feedback en', 'English where none is known'],
  ['thanks', '', ['fr'], 'thanks fr', 'the only one'],
  ['thanks', '', ['de'], null, 'never in a language that nobody asked for'],
  ['thanks', 'studio', ['en'], null, 'never another persona’s'],
  ['', '', ['en'], null, 'those for any use are for nothing in particular'],
  ['playbook:call', '', ['de'], 'playbook:call de', 'a step of a playbook'],
  ['thanks fr', 'craft', ['en'], 'thanks fr', 'one that is asked for by its id'],
  ['gone', '', ['en'], null, 'none at all'],
];

test.each(cases)('%s for %s in %o: %s (%s)', (use, persona, languages, expected) => {
  expect(chooseTemplate(all, { for: use, persona, languages })?.id ?? null).toBe(expected);
});

test.each([
  [['de-CH'], 'de'],
  [['xx', 'fr'], 'fr'],
  [['xx'], 'en'],
  [[], 'en'],
])('without a template, %o is greeted in %s', (languages, expected) => {
  expect(bareTemplate(languages).language).toBe(expected);
});
