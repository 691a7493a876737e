import { foldText } from '../names/fold';

/** A header or a cell as it is compared: folded words. "E-mail 1 - Value" is "e mail 1 value", "orderDate" "order date". */
export const phraseOf = (text: string): string =>
  foldText(text.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** Which of the values a cell means: each has its phrases, by "|". Null: none of them. */
export function meantBy<T extends string>(words: Readonly<Record<T, string>>, text: string): T | null {
  const index =
    indexes.get(words) ??
    new Map(
      Object.entries<string>(words).flatMap(([value, phrases]) =>
        [value.replaceAll('-', ' '), ...phrases.split('|')].map((phrase) => [phrase, value] as const),
      ),
    );
  indexes.set(words, index);
  return (index.get(phraseOf(text.slice(0, 100))) as T | undefined) ?? null;
}
