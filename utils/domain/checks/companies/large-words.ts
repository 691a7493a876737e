import type { Token } from '../../message/tokens';

const seen = new WeakMap<readonly Token[], readonly number[]>();

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const mayBegin = (token: Token): boolean => {
  const { first } = token;
  return isDigit(first) ? !/^\d*$/.test(token.text) : first < 97 || first > 122;
};

/** The places of the words that may begin a name: all but numbers, and those with a small letter of ASCII first. */
export function largeWords(tokens: readonly Token[]): readonly number[] {
  const before = seen.get(tokens);
  if (before) return before;
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (mayBegin(tokens[at]!)) places.push(at);
  seen.set(tokens, places);
  return places;
}

/** The places of up to `most` words before each of them, ascending, each once. */
export function beforeLargeWords(tokens: readonly Token[], most: number): readonly number[] {
  const places: number[] = [];
  let next = 0;
  for (const place of largeWords(tokens)) {
    for (let at = Math.max(next, place - most); at < place; at += 1) places.push(at);
    next = Math.max(next, place);
  }
  return places;
}
