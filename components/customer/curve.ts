export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through all points, level at each of them. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let { x: fromX, y: fromY } = first;
  const bends = rest.map(({ x, y }) => {
    const middle = (fromX + x) / 2;
    const bend = `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
    [fromX, fromY] = [x, y];
    return bend;
  });
  return `M${first.x} ${first.y}${bends.join('')}`;
}
