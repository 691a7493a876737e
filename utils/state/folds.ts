import { signal } from '@preact/signals';
import type { Shelf } from './shelf';

/** Which parts of a screen the user has folded, or unfolded where they come folded. */
export interface Folds {
  isFolded(part: string, atFirst?: boolean): boolean;
  fold(part: string, isFolded: boolean): void;
}

const name = 'folds';

/** `part` for folded, `-part` for unfolded: parts' names have no blanks. */
export function createFolds(shelf: Shelf): Folds {
  const kept = signal<readonly string[]>((shelf.get(name) ?? '').split(' ').filter(Boolean));
  return {
    isFolded: (part, atFirst = false) => kept.value.includes(part) || (atFirst && !kept.value.includes(`-${part}`)),
    fold(part, isFolded) {
      const others = kept.value.filter((one) => one !== part && one !== `-${part}`);
      kept.value = [...others, isFolded ? part : `-${part}`];
      shelf.set(name, kept.value.join(' '));
    },
  };
}
