/** Short remarks on one kind of thing, as buyers write them. `other` is praise, a fact or a question. */
export interface Remarks {
  readonly about: string;
  readonly negative: readonly string[];
  readonly other: readonly string[];
}
