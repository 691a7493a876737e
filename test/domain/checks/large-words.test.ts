import { expect, test } from 'vitest';
import { isBeforeLargeWord } from '../../../utils/domain/checks/companies/large-words';
import { tokensOf } from '../../../utils/domain/message/tokens';

test.each([
  ['a capital', 'the team at Contoso is', 1, [2]],
  ['up to three words before it', 'a b c D e F g h i j K', 3, [0, 1, 2, 3, 4, 7, 8, 9]],
  ['a letter beyond ASCII', 'bei Österreich und élan', 1, [0, 2]],
  ['a number is no name, but may begin one', 'at 3M for 120 days', 1, [0]],
  ['nothing', '', 3, []],
])('%s', (_, text, most, expected) => {
  const tokens = tokensOf(text, [{ start: 0, end: text.length }]);
  expect([...tokens.keys()].filter((at) => isBeforeLargeWord(tokens, at, most))).toEqual(expected);
});
