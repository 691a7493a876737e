import type { Token } from '../../message/tokens';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** All words but numbers, and those with a small letter of ASCII first, may begin a name. */
const mayBeginName = (token: Token): boolean => {
  const { first } = token;
  return isDigit(first) ? !/^\d*$/.test(token.text) : first < 97 || first > 122;
};

/** One of the next words, up to `most` of them, may begin a name. */
export function isBeforeLargeWord(tokens: readonly Token[], at: number, most: number): boolean {
  const end = Math.min(tokens.length, at + 1 + most);
  for (let next = at + 1; next < end; next += 1) if (mayBeginName(tokens[next]!)) return true;
  return false;
}
