import { expect, test } from 'vitest';
import { tokensOf } from '../../../utils/domain/message/tokens';
import { randomFrom } from '../../support/random';

const texts = (text: string, from = 0, to = text.length) =>
  tokensOf(text, [{ start: from, end: to }]).map((token) => token.text);

test.each([
  ['words', 'Dear Anna, hello.', ['Dear', 'Anna', 'hello']],
  ['apostrophes and hyphens inside', "O'Neill O’Neill Anna-Lena", ["O'Neill", 'O’Neill', 'Anna-Lena']],
  ['none at the edges', "-a- 'b' c-", ['a', 'b', 'c']],
  ['digits', 'Q-2026 and 3M', ['Q-2026', 'and', '3M']],
  ['accents, composed or not', 'Zoë Zoe\u0308', ['Zoë', 'Zoe\u0308']],
  ['letters beyond the first plane', 'x𝒜y 😀 z', ['x𝒜y', 'z']],
  ['half a letter', 'a\ud835b', ['a', 'b']],
  ['nothing', ' .,\n', []],
])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

test('a word ends with its range', () => {
  const tokens = tokensOf('abcdef', [
    { start: 0, end: 2 },
    { start: 3, end: 6 },
  ]);
  expect(tokens.map(({ start, end, text, first }) => ({ start, end, text, first }))).toEqual([
    { start: 0, end: 2, text: 'ab', first: 97 },
    { start: 3, end: 6, text: 'def', first: 100 },
  ]);
});

test('finds what a regular expression finds', () => {
  const random = randomFrom(3);
  const bits = ['a', 'é', 'e\u0301', "'", '-', '’', ' ', '\n', '😀', '\ud83d', '𝒜', 'ß', '1', '姓', '_', '.', '\u200b'];
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: random.int(20) }, () => random.pick(bits)).join('');
    const plain = text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    expect(texts(text)).toEqual([...plain]);
  }
});
