/** Whether a word stands in the list. The set is built when the first word is asked for. */
export function wordSet(list: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(list.trim().split(/\s+/));
    return set.has(word);
  };
}
