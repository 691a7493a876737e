/**
 * Answers with the phrase that a text begins with, the longest one that fits. `list`: phrases with commas between them,
 * in lower case. The table is made when it is first asked.
 */
export function phrases(list: () => string): (text: string) => string | undefined {
  let shelf: Map<string, readonly string[]> | undefined;
  return (text) => {
    shelf ??= Map.groupBy(
      list()
        .split(',')
        .sort((a, b) => b.length - a.length),
      (phrase) => phrase.slice(0, 2),
    );
    return shelf.get(text.slice(0, 2))?.find((phrase) => text.startsWith(phrase));
  };
}
