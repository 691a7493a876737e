import { wilson } from './intervals';
import type { Measured, Part } from './metric';

const tooFew = (n: number, parts: readonly Part[]): Measured => ({ value: null, low: null, high: null, n, parts });

/** A share with its interval, or silence. */
export function share(hits: number, n: number, fewest: number, parts: readonly Part[]): Measured {
  const interval = n < Math.max(1, fewest) ? null : wilson(hits, n);
  return interval === null ? tooFew(n, parts) : { value: hits / n, ...interval, n, parts };
}

export { tooFew };
