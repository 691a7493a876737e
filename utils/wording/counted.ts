import type { Translate } from '../platform';

/**
 * The key of a text that says how many: it has a form for one and a form for many. Which numbers count as one is the
 * language's own: French says none as it says one. Its form for whole millions is the one for many, which no count of ours
 * reaches.
 */
export const countedKey = (key: string, count: number, language: string): string =>
  `${key}${new Intl.PluralRules(language).select(count) === 'one' ? 'One' : 'Many'}`;

/** "3 customers": `$1` is the count as the language writes it, `$2` and on are the parts. */
export const counted = (
  { t, language }: { readonly t: Translate; readonly language: string },
  key: string,
  count: number,
  ...parts: readonly (string | number)[]
): string => t(countedKey(key, count, language), new Intl.NumberFormat(language).format(count), ...parts);
