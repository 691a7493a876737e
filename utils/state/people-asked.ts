import type { PeopleAsked } from '../domain/people/asked';
import { type FacetKind, facetKinds } from '../domain/people/facets';
import { hashTo } from './hash-route';

const isYesOrNo = (kind: FacetKind): boolean => kind === 'dormant' || kind === 'due';

/** What an address asks for: "q=anna&stage=purchase&stage=awareness&due=". What it does not know is passed over. */
export function readAsked(parameters: string): PeopleAsked {
  const given = new URLSearchParams(parameters);
  const facets = facetKinds.flatMap((kind) => {
    const values = [...new Set(given.getAll(kind))];
    return values.length > 0 ? [[kind, isYesOrNo(kind) ? [] : values] as const] : [];
  });
  return { text: given.get('q') ?? '', facets: Object.fromEntries(facets) };
}

export function writeAsked({ text, facets }: PeopleAsked): string {
  const parameters = new URLSearchParams(text.trim() ? { q: text } : {});
  for (const kind of facetKinds) {
    const values = facets[kind];
    if (!values) continue;
    for (const value of isYesOrNo(kind) ? [''] : values) parameters.append(kind, value);
  }
  const written = parameters.toString();
  return hashTo('customers') + (written && `?${written}`);
}

/** With this value chosen, or not any more; a kind of which none is left is not asked for. */
export function toggled({ text, facets }: PeopleAsked, kind: FacetKind, value: string): PeopleAsked {
  const { [kind]: before, ...others } = facets;
  if (isYesOrNo(kind)) return { text, facets: before ? others : { ...others, [kind]: [] } };
  const values = before?.includes(value) ? before.filter((one) => one !== value) : [...(before ?? []), value];
  return { text, facets: values.length > 0 ? { ...others, [kind]: values } : others };
}
