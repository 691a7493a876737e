// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../utils/domain/model/language';
import same from './translations-same.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const fileOf = (language: string) => `public/_locales/${language}/messages.json`;
const read = (language: string): Messages => JSON.parse(readFileSync(fileOf(language), 'utf8'));

const english = read('en');
const keys = Object.keys(english);
const placeholders = (text = '') => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort().join(' ');
const fields = (text = '') => (text.match(/\{\{.*?\}\}|\[\[|\]\]/g) ?? []).length;

/** Words that a text left in English would have, and that the language has not. */
const englishWords = /\b(?:the|and|with|this|that|your|were|which|have|been|what|when|from|please)\b/i;

describe.each(languages.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  const texts = existsSync(fileOf(language)) ? read(language) : {};
  const all = Object.entries(texts);

  it('has every text, and none besides', () => {
    expect(keys.filter((key) => !texts[key])).toEqual([]);
    expect(Object.keys(texts).filter((key) => !english[key])).toEqual([]);
  });

  it('says all parts that the English text says', () => {
    const other = all.filter(([key, { message }]) => placeholders(message) !== placeholders(english[key]?.message));
    expect(other.map(([key]) => key)).toEqual([]);
    expect(all.filter(([key, { message }]) => fields(message) !== fields(english[key]?.message))).toEqual([]);
  });

  it('is the same as in English only where the word is the same', () => {
    const alike = all.filter(([key, { message }]) => message === english[key]?.message && /\p{L}{2}/u.test(message));
    const known: readonly string[] = same[language as keyof typeof same];
    expect(alike.map(([key]) => key).filter((key) => !known.includes(key))).toEqual([]);
    expect(known.filter((key) => !alike.some(([one]) => one === key))).toEqual([]);
  });

  it('has no English left', () => {
    const quoted = /“[^”]*”|„[^“]*“|«[^»]*»|\{\{.*?\}\}|\[\[.*?\]\]|\[.*?\]/g;
    const left = all.filter(([, { message }]) => englishWords.test(message.replace(quoted, '')));
    expect(left.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('is plain and does not shout', () => {
    const wrong = all.filter(
      ([, { message }]) => message.trim() !== message || message === '' || /[!¡]| {2}|"/.test(message),
    );
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('ends a sentence where the English text ends one', () => {
    const ends = (text = '') => /[.?:…]$/.exec(text)?.[0] ?? '';
    const other = all.filter(([key, { message }]) => ends(message) !== ends(english[key]?.message));
    expect(other.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});
