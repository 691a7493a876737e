import type { FacetKind } from './facets';

/** Who is looked for in the list. Of each kind any of the values, of all kinds all; `dormant` and `due` have no values. */
export interface PeopleAsked {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetKind, readonly string[]>>>;
}

/** How many there are of everything that people are told apart by; of those without values under ''. */
export type PeopleNumbers = Readonly<Record<FacetKind, Readonly<Record<string, number>>>>;

export const everybody: PeopleAsked = { text: '', facets: {} };

export const isEverybody = ({ text, facets }: PeopleAsked): boolean =>
  text.trim() === '' && Object.keys(facets).length === 0;
