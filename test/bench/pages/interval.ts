import { randomFrom } from '../../support/random';
import { median } from '../row';

const draws = 4_000;

/** Where the median of these values lies, with 95 of 100: drawn again from the values themselves, the same at every run. */
export function intervalOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const random = randomFrom(values.length);
  const medians = Array.from({ length: draws }, () => median(values.map(() => random.pick(values)))).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => Number(medians[Math.floor(share * (draws - 1))]!.toPrecision(4));
  return { low: at(0.025), high: at(0.975) };
}
