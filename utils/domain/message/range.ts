/** A piece of a text: UTF-16 offsets, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of `0..length` no range of `cuts` covers; `cuts` may overlap and come in any order. */
export const without = (length: number, cuts: readonly Range[]): readonly Range[] => {
  const left: Range[] = [];
  let from = 0;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start > from) left.push({ start: from, end: Math.min(cut.start, length) });
    from = Math.max(from, cut.end);
  }
  if (from < length) left.push({ start: from, end: length });
  return left;
};

/** The range that holds `offset`, or undefined; `ranges` are sorted and apart. */
export const rangeAt = (ranges: readonly Range[], offset: number): Range | undefined => {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return range;
  }
  return undefined;
};
