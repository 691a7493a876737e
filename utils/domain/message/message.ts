import type { Draft } from '../model/draft';

/** A draft made ready for the rules, once for all of them. Grows with what rules share. */
export interface Message {
  readonly draft: Draft;
}
