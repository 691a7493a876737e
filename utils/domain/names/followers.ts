import { isGivenName } from './given-names';
import { type Around, readSegment } from './greeting-part';
import type { Greeted } from './greeting-types';
import type { Segment } from './opening';

/** The names after the first: "Phil, Tina, Kathleen, Jane:", "Huma & Jake -". After a comma they count when the line is all names. */
export function followers(segments: readonly Segment[], head: Segment, around: Around, greeted: boolean): Greeted[] {
  const names: Greeted[] = [];
  let joined = 0;
  let before = head;
  for (const segment of segments.slice(1)) {
    if (before.until !== 'join' && before.until !== 'comma') return names;
    const part = readSegment(segment, around, { greeted });
    if (part.kind !== 'names' || part.name.end < segment.words.at(-1)!.end) return names.slice(0, joined);
    const afterComma = before.until === 'comma' && segments.length === 2;
    names.push(afterComma ? { ...part.name, sure: part.name.sure && isKnown(part.name, around) } : part.name);
    if (before.until === 'join' && joined === names.length - 1) joined = names.length;
    before = segment;
  }
  return /[.?]/.test(before.words.at(-1)!.gap) ? names.slice(0, joined) : names;
}

export const isKnown = ({ words }: Greeted, around: Around): boolean =>
  words.some((word) => isGivenName(word) || around.names.has(word));
