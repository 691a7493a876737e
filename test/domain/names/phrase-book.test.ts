import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/domain/names/fold';
import { PhraseBook } from '../../../utils/domain/names/phrase-book';

const book = new PhraseBook(
  { en: 'dear all|dear sir|hi', de: 'hallo|hi|liebe', ru: 'uvazhaemye gospoda' },
  { ko: '안녕하세요', zh: '尊敬的客户' },
);

describe('the language of a phrase', () => {
  it.each([
    ['dear sir', 'en', 'a phrase of the first list'],
    ['hi', 'en', 'where two languages have it, the first one'],
    ['liebe', 'de', 'the last of a list'],
    ['uvazhaemye gospoda', 'ru', 'as it is written when folded'],
    ['안녕하세요', 'ko', 'another script, folded'],
    ['尊敬的客户', 'zh', 'the last of the other scripts'],
    ['dear', undefined, 'the beginning of a phrase is no phrase'],
    ['ear sir', undefined, 'nor is the end'],
    ['', undefined, 'nothing'],
  ])('of %j is %j (%s)', (text, lang, _why) => {
    expect(book.langOf(text)).toBe(lang);
  });
});

describe('phrases', () => {
  it.each([
    ['dear', ['dear all', 'dear sir'], 'whole first words'],
    ['hi', ['hi', 'hi'], 'of every language that has it'],
    ['lieb', [], 'a part of a word'],
    ['sir', [], 'a later word'],
    ['', [], 'nothing'],
  ])('that begin with %j are %j (%s)', (word, phrases, _why) => {
    expect(book.beginningWith(word).map(({ text }) => text)).toEqual(phrases);
  });

  it.each([
    [['dear'], ['dear all', 'dear sir'], 'each once'],
    [['ear', 'sir'], ['dear all', 'dear sir'], 'by any of the pieces'],
    [['gosp'], ['uvazhaemye gospoda'], 'anywhere in the phrase'],
    [['al', 'uvaz'], ['hallo', 'dear all', 'uvazhaemye gospoda'], 'the shortest first'],
    [['xyz'], [], 'none'],
  ])('with one of %j are %j (%s)', (pieces, phrases, _why) => {
    expect(book.withOneOf(pieces).map(({ text }) => text)).toEqual(phrases);
  });
});

describe('the lists', () => {
  it.each(['greeting-words', 'nobody-phrases'])('%s are folded: an unfolded phrase would never be found', (file) => {
    const source = readFileSync(`utils/domain/names/${file}.ts`, 'utf8');
    const block = /const phrases[^{]*\{\n([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
    const lists = [...block.matchAll(/(['"])(.*)\1,$/gm)].map((match) => match[2] ?? '');
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter((list) => foldText(list) !== list)).toEqual([]);
  });
});
