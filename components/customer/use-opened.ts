import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Opened {
  /** '' where there is nothing. */
  readonly id: string;
  open(id: string): void;
  /** To the next one, or back; the focus goes along. */
  move(by: 1 | -1): void;
}

/**
 * Which one of a list is open. When it is done with, the one that takes its place is. Each row is known by `data-row`, and
 * takes the focus where it would be lost.
 */
export function useOpened(ids: readonly string[]): Opened {
  const [chosen, setChosen] = useState('');
  const place = useRef(0);
  const takesFocus = useRef(false);
  const id = ids.includes(chosen) ? chosen : (ids[Math.min(place.current, ids.length - 1)] ?? '');
  place.current = Math.max(0, ids.indexOf(id));
  const hadFocus = useRef(false);
  const before = useRef(id);

  useEffect(() => {
    const look = () => {
      hadFocus.current = document.activeElement?.closest('[data-row]') !== null;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);

  useLayoutEffect(() => {
    const isNew = before.current !== id;
    before.current = id;
    const isLost = hadFocus.current && (document.activeElement === document.body || document.activeElement === null);
    if (!takesFocus.current && !(isNew && isLost)) return;
    takesFocus.current = false;
    focusOn(id);
  });

  return {
    id,
    open: setChosen,
    move(by) {
      takesFocus.current = true;
      const shown = ids.filter((one) => rowOf(one) !== undefined);
      const at = shown.indexOf(id);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))] ?? '';
      setChosen(next);
      // At an end of the list nothing changes; the focus comes all the same.
      if (next === id) focusOn(next);
    },
  };
}

const rowOf = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.row === id);

function focusOn(id: string): void {
  const row = rowOf(id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView?.({ block: 'nearest' });
}
