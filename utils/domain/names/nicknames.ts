import { fold } from './fold';
import { nicknamesElsewhere } from './nicknames-elsewhere';
import { englishNicknames } from './nicknames-english';

let fullNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Short form to the full names that it stands for. */
function table(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of `${englishNicknames}${nicknamesElsewhere}`.split('\n')) {
    const [full, ...shorts] = line.split(' ').map(fold);
    if (!full) continue;
    for (const short of shorts) map.set(short, (map.get(short) ?? new Set()).add(full));
    if (!map.has(full)) map.set(full, new Set());
  }
  return map;
}

const fullNamesOf = (name: string): ReadonlySet<string> | undefined => {
  fullNames ??= table();
  return fullNames.get(name);
};

/** The name stands in the table, as a full name or as a short one. Takes a folded name. */
export const isInNicknames = (name: string): boolean => fullNamesOf(name) !== undefined;

/**
 * Both can be the same person's: one is short for the other (Peggy, Margaret), or both for a third (Bill, Will).
 * Two full names with one short form (Albert, Alfred: Al) are two names. Takes folded names.
 */
export function sameByNickname(a: string, b: string): boolean {
  const ofA = fullNamesOf(a);
  const ofB = fullNamesOf(b);
  if (!ofA || !ofB) return false;
  return ofA.has(b) || ofB.has(a) || [...ofA].some((full) => ofB.has(full));
}

/** Whether a full name of this short one begins with the letter: "Peggy" for "M. Smith". */
export const mayBeginWith = (name: string, letter: string): boolean =>
  name.startsWith(letter) || [...(fullNamesOf(name) ?? [])].some((full) => full.startsWith(letter));
