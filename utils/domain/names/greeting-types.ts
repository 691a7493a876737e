import type { Range } from '../message/range';

/** One person in a greeting: "Anna", "Herr Dr. Müller", "Jacob Sullivan". */
export interface Greeted extends Range {
  readonly text: string;
  /** Folded, without titles. */
  readonly words: readonly string[];
  /** Where the words stand. */
  readonly places: readonly Range[];
  /** From the first title to the last, where there is one. */
  readonly title: Range | null;
  /** A greeting, a title or the lists of names say that it is one; else it only looks like a name. */
  readonly known: boolean;
  /** It is a name for certain, whoever bears it. */
  readonly sure: boolean;
}

export interface Greeting extends Range {
  /**
   * `names`: persons; `nobody`: nobody in particular ("Dear customer"); `word`: no name and no role ("Hello,");
   * `group`: "Hi all"; `title`: a title alone ("Dear Professor"); `other`: a greeting that is not understood.
   */
  readonly kind: 'names' | 'nobody' | 'word' | 'group' | 'title' | 'other';
  /** Of the words of greeting, '' where the name stands alone. */
  readonly lang: string;
  /** The words before the name: "Dear", "Sehr geehrter". */
  readonly word: Range | null;
  readonly names: readonly Greeted[];
  /** Of `nobody`: fit for several known people ("Dear partners"), not for one. */
  readonly forSeveral: boolean;
  /** Text follows on the same line. */
  readonly inline: boolean;
}
