import type { Point } from '../../customer/curve';

/**
 * A line through all points that never swings beyond them: monotone cubic, after Fritsch and Carlson (1980). The points
 * stand in the order of x.
 */
export function smooth(points: readonly Point[], isContinued = false): string {
  const [first] = points;
  if (!first) return '';
  const slopes = slopesOf(points);
  const parts = points.slice(1).map((to, i) => {
    const from = points[i] as Point;
    const third = (to.x - from.x) / 3;
    const a = from.y + third * (slopes[i] ?? 0);
    const b = to.y - third * (slopes[i + 1] ?? 0);
    return `C${round(from.x + third)} ${round(a)} ${round(to.x - third)} ${round(b)} ${round(to.x)} ${round(to.y)}`;
  });
  return `${isContinued ? 'L' : 'M'}${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function slopesOf(points: readonly Point[]): readonly number[] {
  const steep = points.slice(1).map((to, i) => {
    const from = points[i] as Point;
    return (to.y - from.y) / (to.x - from.x || 1);
  });
  return points.map((_, i) => {
    const before = steep[i - 1];
    const after = steep[i];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

/** The space between two lines, closed. `low` may be given from its end: so it is where the way goes from right to left. */
export const between = (high: readonly Point[], low: readonly Point[]): string =>
  high.length === 0 ? '' : `${smooth(high)}${smooth(low.toReversed(), true)}Z`;
