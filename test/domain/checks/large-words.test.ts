import { expect, test } from 'vitest';
import { beforeLargeWords, largeWords } from '../../../utils/domain/checks/companies/large-words';
import { tokensOf } from '../../../utils/domain/message/tokens';

const read = (text: string) => tokensOf(text, [{ start: 0, end: text.length }]);

test.each([
  ['capitals', 'the team at Contoso is', [3]],
  ['a letter beyond ASCII', 'bei Österreich und élan', [1, 3]],
  ['a number is no name, but may begin one', 'at 3M for 120 days', [1]],
  ['nothing', '', []],
])('%s', (_, text, expected) => expect(largeWords(read(text))).toEqual(expected));

test('the words before them, each once', () => {
  const tokens = read('a b c D e F g h i j K');
  expect(beforeLargeWords(tokens, 3)).toEqual([0, 1, 2, 3, 4, 7, 8, 9]);
});
