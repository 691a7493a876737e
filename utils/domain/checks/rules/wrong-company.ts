import { misspeltCompanies } from '../companies/misspelt-company';
import { namedCompanies } from '../companies/named-company';
import { companiesAround } from '../companies/theirs';
import type { Rule } from '../rule';

/** The readers' company misspelt, or another company where it says that it is theirs. */
export default {
  id: 'wrong-company',
  documents: true,
  check(message, known) {
    const companies = companiesAround(message, known);
    if (companies.theirs.length === 0) return [];
    const misspelt = misspeltCompanies(message, known, companies);
    const named = namedCompanies(message, known, companies);
    const isSeen = (start: number, end: number): boolean =>
      misspelt.some((one) => one.where === 'body' && one.start < end && start < one.end);
    return [...misspelt, ...named.filter(({ start, end }) => !isSeen(start, end))];
  },
} satisfies Rule;
