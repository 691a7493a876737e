/** A stretch of text that stands in one text node, character by character. */
interface Run {
  /** Offset into the text that was read. */
  readonly at: number;
  readonly node: Text;
  /** Offset into the node's data. */
  readonly from: number;
  readonly length: number;
}

/** All runs of a body, ascending. What lies between two runs is a line's end, which has no place of its own. */
export type Runs = readonly Run[];

type Place = readonly [node: Text, offset: number];

/** Index of the last run that begins at or before `offset`; -1 when there is none. */
function lastBefore(runs: Runs, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a range begins: at the next character when the offset lies on a line's end. */
function startPlace(runs: Runs, offset: number): Place | null {
  const index = lastBefore(runs, offset);
  const run = runs[index];
  if (run && offset < run.at + run.length) return [run.node, run.from + offset - run.at];
  const next = runs[index + 1];
  if (next) return [next.node, next.from];
  return run ? [run.node, run.from + run.length] : null;
}

/** Where a range ends: behind the character before it. */
function endPlace(runs: Runs, offset: number): Place | null {
  const run = runs[lastBefore(runs, offset - 1)];
  if (!run) return runs[0] ? [runs[0].node, runs[0].from] : null;
  return [run.node, run.from + Math.min(offset - run.at, run.length)];
}

/** The document's range for two offsets, or null when the text is empty or its nodes are gone. */
export function rangeOf(runs: Runs, start: number, end: number): Range | null {
  const from = startPlace(runs, start);
  const to = end > start ? endPlace(runs, end) : from;
  if (!from || !to || !from[0].isConnected || !to[0].isConnected) return null;
  const range = from[0].ownerDocument.createRange();
  try {
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  } catch {
    // The nodes have become shorter since they were read: these offsets mean nothing any more.
    return null;
  }
}

/** The offset into the text of a point in the document; the end of the text before it where the point is in no run. */
export function offsetOf(runs: Runs, node: Node, offset: number): number {
  const own = runs.find((run) => run.node === node && offset >= run.from && offset <= run.from + run.length);
  if (own) return own.at + offset - own.from;
  const point = node.ownerDocument!.createRange();
  point.setStart(node, offset);
  let reached = 0;
  for (const run of runs) {
    if (point.comparePoint(run.node, run.from) > 0) break;
    reached = run.at + run.length;
  }
  return reached;
}
