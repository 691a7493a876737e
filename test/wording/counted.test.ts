// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../utils/domain/model/language';
import { filled, textsIn } from '../../utils/speech/texts';
import { counted, countedKey } from '../../utils/wording/counted';

const texts = (language: Language) =>
  textsIn(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
const wordsIn = (language: Language) => {
  const all = texts(language);
  return { language, t: (key: string, ...parts: readonly (string | number)[]) => filled(all[key] ?? key, parts) };
};

const cases: readonly [language: Language, count: number, expected: string, why: string][] = [
  ['en', 0, '0 customers', 'none is many'],
  ['en', 1, '1 customer', ''],
  ['en', 2, '2 customers', ''],
  ['en', 1200, '1,200 customers', 'written as the language writes it'],
  ['de', 0, '0 Kunden', 'none is many'],
  ['de', 1, '1 Kunde', ''],
  ['de', 2, '2 Kunden', ''],
  ['fr', 0, '0 client', 'none is said like one'],
  ['fr', 1, '1 client', ''],
  ['fr', 2, '2 clients', ''],
  ['fr', 1_000_000, '1\u202f000\u202f000 clients', 'whole millions have a form of their own, which no count reaches'],
  ['es', 0, '0 clientes', 'none is many'],
  ['es', 1, '1 cliente', ''],
  ['es', 2, '2 clientes', ''],
];

describe('how many there are', () => {
  it.each(cases)('in %s, %i is "%s" %s', (language, count, expected) => {
    expect(counted(wordsIn(language), 'peopleCount', count)).toBe(expected);
  });

  it('goes by the language without its country, and leaves the other parts alone', () => {
    expect(countedKey('peopleCount', 0, 'fr-CA')).toBe('peopleCountOne');
    expect(counted(wordsIn('en'), 'stageLonger', 1, 20, 'a week')).toBe(
      '1 of 20 has been here longer than usual (a week).',
    );
  });

  it.each(languages)('has both forms in %s, and each says the number', (language) => {
    const all = texts(language);
    const forms = Object.keys(all).filter((key) => /Many$/.test(key) && all[key.replace(/Many$/, 'One')]);
    expect(forms.length).toBeGreaterThan(10);
    const both = forms.flatMap((key) => [key, key.replace(/Many$/, 'One')]);
    // A form without its number would say "one" of none where the language counts none as one.
    expect(both.filter((key) => !all[key]?.includes('$1'))).toEqual([]);
  });
});

describe('quotes', () => {
  const marks: Readonly<Record<Language, RegExp>> = {
    en: /^[^"„«»]*$/,
    de: /^[^"«»”]*$/,
    fr: /^[^"“”„]*$/,
    es: /^[^"“”„]*$/,
  };

  it.each(languages)('are those of the language in %s', (language) => {
    const foreign = Object.entries(texts(language)).filter(([, text]) => !marks[language].test(text));
    expect(foreign).toEqual([]);
  });

  it.each([
    ['en', '“Anna”'],
    ['de', '„Anna“'],
    ['fr', '« Anna »'],
    ['es', '«Anna»'],
  ] as const)('stand around words of a mail in %s: %s', (language, expected) => {
    expect(wordsIn(language).t('findingQuoted', 'Anna').replace(/\s/g, ' ')).toBe(expected);
  });
});
