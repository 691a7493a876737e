import type { Words } from '../domain/journey/journey';
import type { Translate } from '../platform';

/**
 * A text of a journey: the user's own, or `@key` for one that comes with Waymark in every language. A key that nobody
 * knows is shown as it stands.
 */
export const wordsOf = (words: Words, t: Translate): string =>
  (/^@[a-zA-Z]\w*$/.test(words) && t(words.slice(1))) || words;

/** What somebody typed, as words of a journey: a text that comes with Waymark and was left as it was stays one. */
export const wordsTyped = (typed: string, before: readonly Words[], t: Translate): Words => {
  const text = typed.trim();
  return before.find((words) => wordsOf(words, t) === text) ?? text;
};
