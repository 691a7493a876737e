/** One line of the bench: our median beside the baseline's, measured in turns in the same run. */
export interface Row {
  readonly id: string;
  readonly median: number;
  readonly unit: 'ms';
  readonly baseline: string;
  readonly baselineMedian: number;
  /** median / baselineMedian: below 1 is faster than the baseline. */
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const round = (value: number) => Number(value.toPrecision(4));

export const rowOf = (id: string, baseline: string, ours: number, theirs: number): Row => ({
  id,
  median: round(ours),
  unit: 'ms',
  baseline,
  baselineMedian: round(theirs),
  ratio: round(ours / theirs),
});
