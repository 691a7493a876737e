import { nicknamesElsewhere } from './nicknames-elsewhere';
import { englishNicknames } from './nicknames-english';

const mostRemembered = 2000;
const remembered = new Map<string, ReadonlySet<string> | null>();
const isEnd = (char: string | undefined): boolean => char === ' ' || char === '\n';

/**
 * The full names that a name is short for, with none for a full name; null where the lists have no such name. The lists
 * are searched as they are: a worker that has just been woken up has no time to build a table of them.
 */
function search(name: string): ReadonlySet<string> | null {
  let full: Set<string> | null = null;
  for (const list of [englishNicknames, nicknamesElsewhere]) {
    for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + name.length)) {
      if (!isEnd(list[at - 1]) || !isEnd(list[at + name.length])) continue;
      full ??= new Set();
      const line = list.lastIndexOf('\n', at - 1) + 1;
      if (line !== at) full.add(list.slice(line, list.indexOf(' ', line)));
    }
  }
  return full;
}

function fullNamesOf(name: string): ReadonlySet<string> | null {
  if (name.length < 2) return null;
  let full = remembered.get(name);
  if (full === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    full = search(name);
    remembered.set(name, full);
  }
  return full;
}

/** The name stands in the lists, as a full name or as a short one. Takes a folded name. */
export const isInNicknames = (name: string): boolean => fullNamesOf(name) !== null;

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
