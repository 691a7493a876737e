import type { Chip } from '../../sites/site';

/** A file whose bytes we can have. */
export interface Handed {
  readonly key: string;
  readonly name: string;
  /** In bytes; null where it is not known before it is fetched. */
  readonly size: number | null;
  /** The window that it was given to. */
  composeId: string;
  /** The chip that it was seen as: it is no other one's. */
  chip: string | null;
}

const nameOf = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

const fits = (chip: Chip, file: Handed): boolean => {
  if (nameOf(chip.name) !== nameOf(file.name)) return false;
  if (file.size === null || !chip.size) return true;
  return file.size >= chip.size[0] && file.size <= chip.size[1];
};

/**
 * For each chip of a window the file that it shows, or null. A file that was seen as a chip stays that chip's; of several
 * with one name the later file is the later chip. The window's own files come before those of others.
 */
export function matchFiles<T extends Handed>(
  chips: readonly Chip[],
  files: readonly T[],
  composeId: string,
): readonly (T | null)[] {
  const result: (T | null)[] = chips.map(() => null);
  const free = new Set(files);
  const isOwn = (file: T) => file.composeId === composeId;
  chips.forEach((chip, at) => {
    const file = files.find((one) => chip.id !== undefined && one.chip === chip.id && isOwn(one) && fits(chip, one));
    if (!file) return;
    result[at] = file;
    free.delete(file);
  });
  const isOpen = (file: T) => file.chip === null || !isOwn(file);
  for (const among of [isOwn, (file: T) => !isOwn(file)]) {
    for (let at = chips.length - 1; at >= 0; at--) {
      if (result[at]) continue;
      const file = [...free].reverse().find((one) => among(one) && isOpen(one) && fits(chips[at]!, one));
      if (!file) continue;
      result[at] = file;
      free.delete(file);
    }
  }
  return result;
}
