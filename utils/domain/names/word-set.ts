/** So many look-ups cost less in the list as it stands than building a set of it: the worker that has just woken. */
const beforeTheSet = 24;

const isSpace = (code: number): boolean => code === 32 || code === 10;

function standsIn(list: string, word: string): boolean {
  if (word === '' || /\s/.test(word)) return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || isSpace(list.charCodeAt(at - 1))) && (end === list.length || isSpace(list.charCodeAt(end))))
      return true;
  }
  return false;
}

/** Whether a word stands in the list, which has spaces or line ends between its words. */
export function wordSet(list: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  let asked = 0;
  return (word) => {
    asked += 1;
    if (!set && asked <= beforeTheSet) return standsIn(list, word);
    set ??= new Set(list.trim().split(/\s+/));
    return set.has(word);
  };
}
