import { fold } from '../../names/fold';
import { letterPattern } from '../../names/letter-pattern';
import { wordSet } from '../../names/word-set';

/** What makes a company of a name, and is left out when people speak of it. Folded. */
export const isLegalForm = wordSet(
  'gmbh mbh ag kg ohg ug kgaa gbr ev eg co ltd limited inc incorporated llc llp lp plc corp corporation sa sas sasu sarl eurl sci sl slu srl srls spa snc bv nv vof cv oy oyj ab aps as asa spzoo lda ltda eireli sro as kft zrt nyrt bt doo dd pty pvt pte sprl bvba cie',
);

/** A company as it is compared. */
export interface CompanyName {
  /** As written, without the legal form. */
  readonly text: string;
  /** The words of it, as written and folded. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** With the legal form. */
  readonly full: string;
  /** Only told by the domain of an address. */
  readonly fromDomain: boolean;
}

const word = letterPattern("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)?", 'g');
/** "S.A.", "B.V.", "Sp. z o.o.": the letters of a legal form that has full stops in it. */
const lettered = letterPattern(
  '[\\s,]+(?:sp\\.?\\s?z\\s?o\\.?\\s?o|(?:[\\p{L}]\\.){2,4}(?:[\\p{L}]\\.?)?|[\\p{L}]{1,2}/[\\p{L}]{1,2})\\.?$',
  'i',
);
const longest = 100;

export function companyName(full: string, fromDomain = false): CompanyName | null {
  if (full.length > longest) return null;
  let words = [...full.trim().replace(lettered(full), '').matchAll(word(full))].map(([one]) => one);
  while (words.length > 1 && isLegalForm(fold(words.at(-1)!))) words = words.slice(0, -1);
  const last = words.at(-1);
  if (!last) return null;
  const text = full.trim().slice(0, full.trim().lastIndexOf(last) + last.length);
  return { text, words, folded: words.map(fold), full: full.trim(), fromDomain };
}

/** The name in an address: "contoso" of mail.contoso.co.example. */
export function domainLabel(domain: string): string {
  const parts = domain.toLowerCase().split('.');
  const end = parts.length - (parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 ? 2 : 1);
  return parts[Math.max(0, end - 1)] ?? '';
}

const joined = ({ folded }: CompanyName): string => folded.join('');
const initials = ({ folded }: CompanyName): string => folded.map((one) => one[0]).join('');

/** May be one company: a word, the beginning or the initials in common. Generous, for it keeps a warning back. */
export function mayBeSame(a: CompanyName, b: CompanyName): boolean {
  const [one, other] = [joined(a), joined(b)];
  if (one.includes(other) || other.includes(one)) return true;
  if (initials(a) === other || initials(b) === one) return true;
  if (one.length > 3 && other.length > 3 && one.slice(0, 4) === other.slice(0, 4)) return true;
  return a.folded.some((first) => first.length > 2 && b.folded.includes(first));
}
