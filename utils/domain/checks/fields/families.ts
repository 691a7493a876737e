import { angle, guillemets, square } from './brackets';
import { curlyFamilies } from './curly';
import { signFamilies } from './signs';

/** One way of writing fields. `shape` is sticky, bounded, and has the field's name in its first group. */
export interface Family {
  readonly id: string;
  readonly openers: string;
  readonly shape: RegExp;
  accepts(name: string, text: string, start: number, end: number): boolean;
  product?(name: string): string | undefined;
}

/** In the order in which they are tried. */
export const families: readonly Family[] = [...curlyFamilies, ...signFamilies, ...square, ...guillemets, ...angle];
