import type { Tally } from './touchpoint-counts';

/** How a moment was felt, from -2 to 2: feelings that were noted and ratings (3 of 5 is neutral) count alike. */
export interface Feeling {
  /** Feelings and ratings together. */
  readonly n: number;
  readonly mean: number;
  /** Where two thirds of them lie, at most from -2 to 2. */
  readonly low: number;
  readonly high: number;
  /** By how much the mean may be off: its standard error. Of less than two, as far as the scale goes. */
  readonly error: number;
}

const scale = [-2, -1, 0, 1, 2] as const;
const within = (value: number): number => Math.max(-2, Math.min(2, value));

const asFelt = ({ felt, rated }: Pick<Tally, 'felt' | 'rated'>): readonly number[] =>
  scale.map((_, i) => (felt[i] ?? 0) + (rated[i] ?? 0));

/** Null where nobody said anything. */
export function feelingOf(tally: Pick<Tally, 'felt' | 'rated'>): Feeling | null {
  const counts = asFelt(tally);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n <= 0) return null;
  const mean = scale.reduce<number>((sum, value, i) => sum + value * (counts[i] ?? 0), 0) / n;
  const squares = scale.reduce<number>((sum, value, i) => sum + (value - mean) ** 2 * (counts[i] ?? 0), 0);
  const spread = Math.sqrt(squares / n);
  // Five that agree may still be chance: a half is the least that is believed of their spread.
  const error = n < 2 ? 2 : Math.max(Math.sqrt(squares / (n - 1)), 0.5) / Math.sqrt(n);
  return { n, mean, low: within(mean - spread), high: within(mean + spread), error };
}

/** Few words count for little: as if so many more had said "neutral". */
const doubt = 2;

/** The mean as far as it can be believed. */
export const believed = ({ n, mean }: Feeling): number => (mean * n) / (n + doubt);

/** The nearest feeling that has a name. */
export const named = (mean: number): -2 | -1 | 0 | 1 | 2 =>
  mean <= -1.5 ? -2 : mean <= -0.5 ? -1 : mean < 0.5 ? 0 : mean < 1.5 ? 1 : 2;
