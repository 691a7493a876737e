/** Between which two values the true one lies, 95 times of 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, for 95 %. */
const z = 1.959964;

/** Of a share, after Wilson (1927). Null of nothing. */
export function wilson(hits: number, n: number): Interval | null {
  if (n <= 0) return null;
  const share = hits / n;
  const wide = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / wide;
  const half = (z / wide) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Answers that are counted in besides, half of them in the middle: few answers alone look surer than they are. */
const besides = 3;

/**
 * Of the share of those who are for it less the share of those who are against it, -1 to 1: the adjusted Wald interval
 * (Rocks 2016), which is to three kinds of answers what Wilson's is to two. Null of nothing.
 */
export function differenceOfShares(promoters: number, detractors: number, n: number): Interval | null {
  if (n <= 0) return null;
  const all = n + besides;
  const up = (promoters + besides / 4) / all;
  const down = (detractors + besides / 4) / all;
  const middle = up - down;
  const half = z * Math.sqrt((up + down - middle * middle) / all);
  return { low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}
