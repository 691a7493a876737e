import { isPublicMailDomain } from '../../model/public-mail-domains';
import { fold } from '../../names/fold';
import { withoutLegalForm } from '../../names/legal-forms';
import { readDisplayName } from '../../names/person-name';

/** What people write of a customer. */
export interface NamedPerson {
  readonly name: string;
  readonly given: string;
  readonly family: string;
}

/** Longer ones are nobody's name. */
const longestName = 120;
const longestAddress = 254;

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => fold(word) !== '');

/** The two parts of a name; empty where it has only one, for a first name alone is nobody in particular. */
function partsOf({ name, given, family }: NamedPerson): readonly [given: readonly string[], family: readonly string[]] {
  if (name.length > longestName || given.length > longestName || family.length > longestName) return [[], []];
  if (given.trim() && family.trim()) return [words(given), words(family)];
  const read = readDisplayName(name || given || family);
  return [read.given, read.family];
}

export interface NameOrders {
  readonly givenFirst: readonly string[];
  readonly familyFirst: readonly string[];
}

const noOrders: NameOrders = { givenFirst: [], familyFirst: [] };

/** "Anna Maria Schmidt" and "Anna Schmidt", and both with the family name first. */
export function nameOrders(person: NamedPerson): NameOrders {
  const [given, family] = partsOf(person);
  const [first] = given;
  if (!first || family.length === 0 || fold(first).length < 2 || fold(family.join('')).length < 2) return noOrders;
  const ways = given.length > 1 ? [given, [first]] : [given];
  return {
    givenFirst: ways.map((way) => [...way, ...family].join(' ')),
    familyFirst: ways.map((way) => [...family, ...way].join(' ')),
  };
}

/** A company as it is spoken of; '' where that says nothing. */
export function companyPhrase(name: string): string {
  const spoken = withoutLegalForm(name);
  return spoken.length <= longestName && fold(spoken).length > 1 ? spoken : '';
}

/** Addresses of mail domains that tell one firm from others. */
export const tellingDomains = (domains: readonly string[]): readonly string[] =>
  domains.filter((domain) => domain.includes('.') && domain.length <= longestAddress && !isPublicMailDomain(domain));

export const tellingAddresses = (emails: readonly string[]): readonly string[] =>
  emails.map((email) => email.trim()).filter((email) => email.includes('@') && email.length <= longestAddress);

const longestNumber = 40;

/** A number that is hardly met by chance: "Q-2024-117", "470815", but not "2024" nor "Q1". */
export function isTellingNumber(number: string): boolean {
  const bare = number.replace(/[^\p{L}\p{N}]/gu, '');
  if (number.length > longestNumber || !/\d{2}/.test(bare)) return false;
  return bare.length >= (/^\d+$/.test(bare) ? 6 : 5);
}
