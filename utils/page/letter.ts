/**
 * A key that only writes: nearly every key is one, and the page waits for us at each. A space is none, for elsewhere it
 * presses what has the focus.
 */
export function isLetter(event: Event): boolean {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  return key !== undefined && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
