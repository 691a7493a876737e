import { useState } from 'preact/hooks';

/**
 * The fields of a form: as they are kept, with what was typed over them. What another window changes meanwhile shows in
 * the fields that nobody has touched here, and so is not written over with what stood there before.
 */
export function useTypedFields<T extends object>(
  kept: T,
): readonly [fields: T, type: (typed: Partial<T>) => void, forget: () => void] {
  const [typed, setTyped] = useState<Partial<T>>({});
  const type = (more: Partial<T>) => setTyped((before) => ({ ...before, ...more }));
  return [{ ...kept, ...typed }, type, () => setTyped({})];
}

/** One field, in the same way. */
export function useTyped<T>(kept: T): readonly [field: T, type: (typed: T) => void] {
  const [{ field }, type] = useTypedFields({ field: kept });
  return [field, (typed) => type({ field: typed })];
}
