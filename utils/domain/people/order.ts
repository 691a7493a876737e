import type { Customer } from '../model/customer';
import { foldText } from '../names/fold';

const longest = 120;

/** Where somebody stands in the list of all: by family name, then by given name; who has only one name, by that. */
export function orderKey({
  name,
  given,
  family,
  emails,
}: Pick<Customer, 'name' | 'given' | 'family' | 'emails'>): string {
  const parts = family.trim() ? [family, given] : [name.trim() || (emails[0] ?? '')];
  // A tab comes before any letter and any blank: "Van" stands before "Van Dyk".
  return foldText(parts.map((part) => part.trim()).join('\t')).slice(0, longest);
}
