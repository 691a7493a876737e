/** So many to each doubling: a number that is read back is at most 4.5 % beside the one that was put in. */
const fine = 8;

/** Which of the ever wider drawers a number of zero or more falls into. */
export const bucketOf = (value: number): number => Math.round(fine * Math.log2(1 + Math.max(0, value)));

/** What stands in the middle of a drawer. */
export const middleOf = (bucket: number): number => 2 ** (bucket / fine) - 1;

export interface Spread {
  readonly n: number;
  readonly quarter: number;
  readonly half: number;
  readonly threeQuarters: number;
  readonly nineTenths: number;
}

/** How numbers spread that were counted by their drawers; null without any. */
export function spreadOf(counted: ReadonlyMap<number, number>): Spread | null {
  const drawers = [...counted].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const n = drawers.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const at = (share: number): number => {
    let passed = 0;
    for (const [bucket, count] of drawers) {
      passed += count;
      if (passed >= share * n) return middleOf(bucket);
    }
    return middleOf(drawers.at(-1)?.[0] ?? 0);
  };
  return { n, quarter: at(0.25), half: at(0.5), threeQuarters: at(0.75), nineTenths: at(0.9) };
}
