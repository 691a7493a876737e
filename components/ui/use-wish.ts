import { useEffect, useRef, useState } from 'preact/hooks';

/** After a save that was answered, the stored value is told anew within this time. Milliseconds. */
const toldWithin = 3_000;

/**
 * What the user wishes, from the first moment, until what is stored says the same; a save that failed (false) brings
 * back what is stored.
 */
export function useWish<T>(
  stored: T,
  save: (wish: T) => Promise<boolean>,
  isSame: (one: T, other: T) => boolean = Object.is,
): readonly [T, (wish: T) => void] {
  const [wish, setWish] = useState<{ readonly value: T; readonly isSaved: boolean } | null>(null);
  const last = useRef(0);
  const isFulfilled = wish?.isSaved === true && isSame(wish.value, stored);

  useEffect(() => {
    if (isFulfilled) setWish(null);
    if (!wish?.isSaved || isFulfilled) return;
    const timer = setTimeout(() => setWish(null), toldWithin);
    return () => clearTimeout(timer);
  }, [wish, isFulfilled]);

  const ask = (value: T) => {
    last.current += 1;
    const mine = last.current;
    setWish({ value, isSaved: false });
    void save(value).then((isDone) => {
      if (mine === last.current) setWish(isDone ? { value, isSaved: true } : null);
    });
  };
  return [wish ? wish.value : stored, ask];
}
