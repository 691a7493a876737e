import { labelKind, labelsIn } from './header-labels';
import type { Lines } from './lines';

const longest = 14;

const longestRun = 800;

/** All headers in one line, as some telephones write them. */
const runsOn = (line: string): boolean => {
  if (line.length > longestRun || line.indexOf(':') === line.lastIndexOf(':')) return false;
  const kinds = labelsIn(line);
  return kinds.has('subject') && kinds.has('sent') && kinds.has('to');
};

/**
 * Whether a block of mail headers, as Outlook puts it before what is quoted, starts in line `index`.
 * A list of one's own ("From: Berlin, To: Munich") has neither a subject nor an address.
 */
export const startsHeaderBlock = (lines: Lines, index: number): boolean => {
  const { text, at, isBlank, count } = lines;
  const first = labelKind(text, at(index));
  if (!first) return false;
  const kinds = new Set([first]);
  if (first === 'from' && runsOn(text.slice(at(index).start, at(index).end))) return true;
  let hasAddress = false;
  let blanks = 0;
  for (let i = index; i < count && i < index + longest; i += 1) {
    if (isBlank(i)) {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const kind = labelKind(text, at(i));
    if (blanks > 0 && !kind) break;
    if (kind && i > index && kind !== 'other' && kinds.has(kind)) break;
    blanks = 0;
    if (kind) kinds.add(kind);
    hasAddress ||= kind !== undefined && text.slice(at(i).start, at(i).end).includes('@');
  }
  return (
    kinds.has('from') &&
    (kinds.has('sent') || kinds.has('to')) &&
    (kinds.has('subject') || (hasAddress && kinds.size > 2)) &&
    (first === 'from' || hasAddress || kinds.size > 3)
  );
};
