import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Finding } from '../../utils/domain/model/finding';
import type { Reason } from '../../utils/domain/model/row';
import { findingWords } from '../../utils/wording/finding';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;
const t = (key: string, ...parts: readonly (string | number)[]): string =>
  (texts[key]?.message ?? `(${key})`).replace(/\$(\d)/g, (_, place) => String(parts[Number(place) - 1]));

const finding = (reason: Reason, fixes: readonly string[] = []): Finding => ({
  rule: 'wrong-name',
  severity: 'stop',
  where: 'body',
  start: 0,
  end: 4,
  text: 'Anna',
  reason,
  fixes: fixes.map((text) => ({ start: 0, end: 4, text })),
});

test.each([
  [
    { code: 'wrongName', params: { greeted: 'Anna', to: ['Ben Schultz'] } },
    'You greet Anna, but this goes to Ben Schultz.',
  ],
  [
    { code: 'wrongName', params: { greeted: 'Anna', to: ['Ben', 'Carla'] } },
    'You greet Anna, but this goes to Ben and Carla.',
  ],
  [
    { code: 'wrongName', params: { greeted: 'Anna', to: ['B', 'C', 'D', 'E'] } },
    'You greet Anna, but this goes to B, C, D, and 1 other.',
  ],
  [
    { code: 'wrongName', params: { greeted: 'Anna', to: ['B', 'C', 'D', 'E', 'F'] } },
    'You greet Anna, but this goes to B, C, D, and 2 others.',
  ],
  [
    { code: 'misspeltName', params: { greeted: 'Mark', right: 'Marc', to: ['Marc Kern'] } },
    'You wrote “Mark”, but the name is spelt “Marc”.',
  ],
  [
    { code: 'impersonalGreeting', params: { greeting: 'Dear customer', to: ['Ben'] } },
    '“Dear customer” greets nobody in particular, but this goes to Ben.',
  ],
  [
    { code: 'missingName', params: { greeting: 'Hello', to: ['Ben'] } },
    '“Hello” greets without a name. This goes to Ben.',
  ],
  [{ code: 'leftoverField', params: { field: '{{name}}' } }, '“{{name}}” is a template field that was not filled in.'],
  [
    { code: 'wrongTitle', params: { title: 'Herr', to: 'Anna Schmidt', recorded: 'Frau' } },
    'You write “Herr”, but Anna Schmidt goes by Frau.',
  ],
  [
    { code: 'titleForName', params: { title: 'Herr', to: 'Anna Schmidt' } },
    'You write “Herr” to Anna Schmidt. That is probably not right.',
  ],
  [{ code: 'titleAgreement', params: { word: 'Lieber', title: 'Frau' } }, "“Lieber” and “Frau” don't go together."],
  [
    { code: 'missingTitle', params: { title: 'Frau', to: 'Anna Schmidt', recorded: 'Dr.' } },
    'Anna Schmidt goes by Dr., and the greeting leaves it out.',
  ],
  [
    { code: 'mixedAddress', params: { word: 'dein', other: 'Ihnen' } },
    'You write “dein” here and “Ihnen” elsewhere: one is formal, the other is not.',
  ],
  [
    { code: 'leftOut', params: { greeted: ['Anna'], leftOut: ['Ben Schultz', 'Carla Rossi'] } },
    'You greet Anna, and this also goes to Ben Schultz and Carla Rossi.',
  ],
  [
    { code: 'groupForOne', params: { greeting: 'Hi all', to: 'Anna Schmidt' } },
    '“Hi all” is for several people, and this goes to Anna Schmidt alone.',
  ],
  [
    { code: 'namesMore', params: { greeted: ['Anna', 'Ben'], to: 'Anna Schmidt' } },
    'You greet Anna and Ben, and this goes to Anna Schmidt alone.',
  ],
  [
    { code: 'misspeltCompany', params: { written: 'Contosso', right: 'Contoso' } },
    'You write “Contosso”. The company is spelt “Contoso”.',
  ],
  [
    { code: 'wrongCompany', params: { written: 'Fabrikam', right: 'Contoso', to: ['Anna Schmidt'] } },
    'You write “Fabrikam”, but this goes to Anna Schmidt at Contoso.',
  ],
  [
    { code: 'emptyField', params: { greeting: 'Hi ,' } },
    'Something is missing in “Hi ,”. A template field was filled with nothing.',
  ],
])('%j', (reason, sentence) => {
  const words = findingWords(finding(reason), t);
  expect(words.reason).toBe(sentence);
  expect(words.title).not.toContain('(');
});

test('a fix is what it puts there, or says that it removes', () => {
  expect(findingWords(finding({ code: 'emptyField', params: { greeting: 'Hi ,' } }, ['Hi Ben,', '']), t).fixes).toEqual(
    ['Hi Ben,', 'Remove it'],
  );
});
