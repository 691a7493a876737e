const isWrittenIn = (target: EventTarget | null): boolean => {
  const { localName, isContentEditable } = target as HTMLElement;
  return isContentEditable || localName === 'textarea';
};

/**
 * A key that only writes: nearly every key is one, and the page waits for us at each. A space is one in a text; elsewhere
 * it presses what has the focus.
 */
export function isLetter(event: Event): boolean {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  if (key === undefined || key.length !== 1 || ctrlKey || metaKey || altKey) return false;
  return key !== ' ' || isWrittenIn(event.target);
}
