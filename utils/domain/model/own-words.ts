/** The business's own words. */
export interface OwnWords {
  /** Phrases that must not stand in a mail. */
  readonly never: readonly string[];
  /** Phrases that are never somebody's name: partners, products. */
  readonly fine: readonly string[];
  readonly colleagues: readonly string[];
  readonly companies: readonly string[];
}

export const noWords: OwnWords = { never: [], fine: [], colleagues: [], companies: [] };

export const wordLists = ['never', 'fine', 'colleagues', 'companies'] as const satisfies readonly (keyof OwnWords)[];
export type WordList = (typeof wordLists)[number];

/** In each list, and characters in each of them. */
export const mostWords = 1_000;
export const longestWord = 100;
