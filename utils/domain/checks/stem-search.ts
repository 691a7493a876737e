/** Where each stem begins a word of a text, ascending; a stem that does so nowhere has no entry. */
type Places = ReadonlyMap<string, readonly number[]>;

const size = 1 << 15;
/** Of the last three characters; older ones are pushed out. */
const next = (hash: number, code: number): number => ((hash << 5) ^ code) & (size - 1);
const shortest = 3;

/** Whether any of the stems stands in a text: a look before an expression that takes long and mostly finds nothing. */
export function anyOf(stems: string): (text: string) => boolean {
  const each = stems.split(' ');
  return (text) => each.some((stem) => text.includes(stem));
}

/** After such a letter, "hange" is a piece of "changes". */
const isInWord = (text: string, at: number): boolean => at > 0 && /\w/.test(text[at - 1]!);

/** Looks for many beginnings of words in one pass, instead of in one pass for each. */
export function stemSearch(stems: readonly string[]): (text: string) => Places {
  const shelves: (readonly string[])[] = [[]];
  const shelfOf = new Uint16Array(size);
  const short = stems.filter(({ length }) => length < shortest);
  for (const stem of new Set(stems)) {
    if (stem.length < shortest) continue;
    const hash = [0, 1, 2].reduce((sum, at) => next(sum, stem.charCodeAt(at)), 0);
    const shelf = shelfOf[hash] || shelves.length;
    shelfOf[hash] = shelf;
    shelves[shelf] = [...(shelves[shelf] ?? []), stem];
  }
  return (text) => {
    const places = new Map<string, number[]>();
    const put = (stem: string, at: number): void => {
      if (isInWord(text, at)) return;
      const before = places.get(stem);
      if (before) before.push(at);
      else places.set(stem, [at]);
    };
    for (const stem of short) for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) put(stem, at);
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      hash = next(hash, text.charCodeAt(at));
      const shelf = shelfOf[hash]!;
      if (shelf === 0) continue;
      const start = at - shortest + 1;
      for (const stem of shelves[shelf]!) if (start >= 0 && text.startsWith(stem, start)) put(stem, start);
    }
    return places;
  };
}
