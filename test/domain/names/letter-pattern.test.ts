import { describe, expect, it } from 'vitest';
import { letterPattern } from '../../../utils/domain/names/letter-pattern';

const words = letterPattern('[\\p{L}\\p{M}\\p{N}]+', 'g');

describe('words by a pattern over letters', () => {
  it.each([
    ['Hi Anna, 2 offers', ['Hi', 'Anna', '2', 'offers'], 'plain Latin letters'],
    ['Günther Šimůnek–Ø', ['Günther', 'Šimůnek', 'Ø'], 'accents, and a dash between'],
    ['3×4÷2 “m²”', ['3', '4', '2', 'm²'], 'signs among the letters of Latin-1 are none'],
    ['Нина 田中 ณัฐ', ['Нина', '田中', 'ณัฐ'], 'other scripts, with marks'],
    ['', [], 'nothing'],
    [' …, – ', [], 'nothing but signs'],
  ])('%j gives %j (%s)', (text, expected, _why) => {
    expect(text.match(words(text)) ?? []).toEqual(expected);
  });

  it('finds in Latin letters what it would find by their properties', () => {
    for (let code = 0; code < 0x250; code += 1) {
      const char = String.fromCharCode(code);
      expect([code, words(char).test(char) || words(char).test(char)]).toEqual([code, /[\p{L}\p{M}\p{N}]/u.test(char)]);
      words(char).lastIndex = 0;
    }
    for (let code = 0x2000; code < 0x2070; code += 1)
      expect([code, /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))]).toEqual([code, false]);
  });
});
