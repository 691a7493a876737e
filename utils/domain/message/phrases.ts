/** The first two characters in one number. */
const beginning = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);

/**
 * Answers with the phrase that a text begins with, the longest one that fits. `list`: phrases with commas between them,
 * in lower case. The table is made when it is first asked.
 */
export function phrases(list: () => string): (text: string) => string | undefined {
  let shelf: Map<number, readonly string[]> | undefined;
  return (text) => {
    shelf ??= Map.groupBy(
      list()
        .split(',')
        .sort((a, b) => b.length - a.length),
      beginning,
    );
    return shelf.get(beginning(text))?.find((phrase) => text.startsWith(phrase));
  };
}
