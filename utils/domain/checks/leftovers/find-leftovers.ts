import type { Range } from '../../message/range';
import { around, leftovers, mayHaveLeftovers } from './patterns';

/** More of them say nothing more. */
const most = 20;
const mostLooks = 500;

/** Three prices that are open make a programme of a text, not a slip. */
const mostUndecided = 2;
const isUndecided = (text: string, { start, end }: Range): boolean => /^(?:TBD|TBC)$/.test(text.slice(start, end));

/** What its author meant to come back to, between `from` and `until`, in order. */
export function findLeftovers(text: string, { start, end }: Range): readonly Range[] {
  const piece = text.slice(start, end);
  if (!mayHaveLeftovers(piece)) return [];
  const found: Range[] = [];
  for (const { shape, accepts } of leftovers) {
    let looks = 0;
    for (const match of piece.matchAll(shape())) {
      if (++looks > mostLooks) break;
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      if (!accepts || accepts(match[0], ...around(text, range))) found.push(range);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const undecided = (piece.match(/\bTB[DC]\b/g) ?? []).length;
  return found
    .filter((range, at) => !found.slice(0, at).some((other) => other.end > range.start))
    .filter((range) => undecided <= mostUndecided || !isUndecided(text, range))
    .slice(0, most);
}
