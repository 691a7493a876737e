/**
 * Words or phrases by what they weigh: below 0 for what somebody says who is displeased. `stem*` is any word that begins
 * so. All folded: lower case, no accents, no apostrophes.
 */
export type Weighted = readonly (readonly [weight: number, entries: string])[];

/** What one language has to say. Phrases are separated by commas; `phrase.ts` says what may stand in them. */
export interface Lists {
  readonly words: Weighted;
  readonly phrases: Weighted;
  /** What customers do and say who want something put right: it counts in a letter as it does in a remark. */
  readonly acts: Weighted;
  readonly negators: string;
  /** Ends what a negation reaches. */
  readonly ends: string;
  /** What comes after one of these counts more than what stood before. */
  readonly contrasts: string;
  /** Where one of these opens a clause, the other clause counts more. */
  readonly concessions: string;
  readonly stronger: string;
  readonly weaker: string;
  readonly conditions: string;
  /** Those whom a customer may be angry at in our place. */
  readonly others: string;
  readonly you: string;
  /** Between these two, and behind them, stands what somebody had before. */
  readonly mine: string;
  readonly former: string;
}
