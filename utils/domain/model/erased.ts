import type { Row } from './row';

/**
 * Somebody was erased and is to stay away. Nothing is kept of them: the row's id is the salted hash of an address of
 * theirs, or of the id that they had here.
 */
export interface Erased extends Row {
  readonly salt: string;
}
