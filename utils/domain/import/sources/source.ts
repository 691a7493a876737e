import type { BasicKind } from '../../model/touchpoint';
import type { ColumnTarget } from '../columns';

/** The exports of one product, known by their headers. All headers as phrases: folded, words apart. */
export interface Source {
  /** The id stands in saved mappings. */
  readonly id: string;
  /** As the product calls itself: it is the same in every language. */
  readonly name: string;
  /** Headers that stand together in no other file: all of one of these lists. */
  readonly signs: readonly (readonly string[])[];
  /** What its columns hold. A header that is not here is left out. */
  readonly columns: Readonly<Record<string, ColumnTarget>>;
  /** What its rows are contacts of, where they are. */
  readonly kind?: BasicKind;
}
