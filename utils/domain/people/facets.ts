import type { Count } from '../insights/count';
import type { Customer } from '../model/customer';
import type { Standing } from '../model/standing';

/** What people are told apart by. */
export const facetKinds = ['stage', 'feeling', 'persona', 'owner', 'tag', 'dormant', 'due'] as const;
export type FacetKind = (typeof facetKinds)[number];

export type Facet = readonly [kind: FacetKind, value: string];

/** As it stands in an index. */
export const facetKey = ([kind, value]: Facet): string => `${kind}:${value}`;

const mostTags = 100;

/** What their own record says; '' is an answer, too: nobody's, of no type. */
export const customerFacets = ({ stage, persona, owner, tags }: Customer): readonly Facet[] => [
  ['stage', stage],
  ['persona', persona],
  ['owner', owner.trim()],
  ...[...new Set(tags)].slice(0, mostTags).map((tag): Facet => ['tag', tag]),
];

/** What happened says. `dormant` and `due` carry the day from which on they are that. */
export const standingFacets = ({ feeling, dormantFrom, dueOn }: Omit<Standing, 'id'>): readonly Facet[] => [
  ...(feeling === null ? [] : [['feeling', String(feeling)] as const]),
  ...(dormantFrom === '' ? [] : [['dormant', dormantFrom] as const]),
  ...(dueOn === '' ? [] : [['due', dueOn] as const]),
];

/** All names of the books begin so. */
export const peopleBooks = 'people ';

/** Of owners and tags a file may bring any number: they are spread, so that no single book grows with them. */
const spread = (value: string): string => {
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) sum = (sum * 31 + value.charCodeAt(at)) % 32;
  return ` ${sum}`;
};

const bookOf = ([kind, value]: Facet): string =>
  `${peopleBooks}${kind}${kind === 'owner' || kind === 'tag' ? spread(value) : ''}`;

/** How many there are of each is kept in the books. */
export const facetCounts = (facets: readonly Facet[]): readonly Count[] =>
  facets.map((facet) => [bookOf(facet), facet[1]]);

/** Which kind a book counts. */
export const kindOfBook = (name: string): FacetKind | undefined => {
  const kind = name.slice(peopleBooks.length).split(' ')[0];
  return facetKinds.find((one) => one === kind);
};
