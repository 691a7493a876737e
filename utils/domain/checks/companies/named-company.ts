import type { Token } from '../../message/tokens';
import type { Finding } from '../../model/finding';
import { fold } from '../../names/fold';
import { peopleOf, shownName } from '../../names/people';
import { found } from '../found';
import type { Known, Message } from '../rule';
import { type CompanyName, companyName, isLegalForm, mayBeSame } from './company-name';
import { isBeforeLargeWord } from './large-words';
import { isOrdinary } from './near-name';
import { mayLead, readersCompanyAfter, type Sureness } from './readers-company';
import { type Companies, nameWords, theirWords } from './theirs';

interface Named {
  readonly start: number;
  readonly end: number;
  /** The end with the legal form, where there is one. */
  readonly fullEnd: number;
  readonly name: CompanyName;
  readonly legal: boolean;
}

const mostWords = 4;
const article =
  /^(?:the|der|dem|die|den|la|le|les|il|el|los|de|het|a|o|firma|firmie|firmy|firm|company|société|empresa)$/;
const isName = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]/u.test(text);
const joins = /^(?: | & |-)$/;
/** "S.A.", "B.V.", "A/S", "Sp. z o.o." */
const lettered = /^(?:sp\.? ?z ?o\.? ?o\.?|(?:\p{Lu}\.){2,4}|\p{Lu}\/\p{Lu}(?!\p{L}))/iu;

const possessive = /['’]s$/;
/** "at Fabrikam and Contoso": a list of companies, theirs perhaps among them. */
const goesOn = /^(?:\s?[,/&]\s?|\s(?:and|und|et|y|e|en|i)\s)\p{Lu}/u;

/** Where the legal form ends that begins at the token, or 0. */
function legalEnd(text: string, token: Token | undefined): number {
  if (!token || !(isName(token) || token.text === 'mbH')) return 0;
  const form = lettered.exec(text.slice(token.start, token.start + 14))?.[0].length ?? 0;
  return form > 0 ? token.start + form : isLegalForm(fold(token.text)) ? token.end : 0;
}

/** The name that begins at the token `at`: capital words that stand together, and a legal form. */
function nameAt({ text, tokens }: Message, at: number): Named | null {
  let first = at;
  while (first < at + 2 && tokens[first] && article.test(tokens[first]!.text)) first += 1;
  const gap = (one: number): string =>
    text.slice(tokens[one - 1]!.end, Math.min(tokens[one]!.start, tokens[one - 1]!.end + 4));
  let end = first;
  for (let next = tokens[end]; next && end < first + mostWords; next = tokens[end]) {
    if (!isName(next) || (end > first && (!joins.test(gap(end)) || legalEnd(text, next) > 0))) break;
    end += 1;
    if (possessive.test(next.text)) break;
  }
  const [head, last] = [tokens[first], tokens[end - 1]];
  if (!head || !last || end === first || gap(first) !== ' ') return null;
  const formEnd = tokens[end] && /^,? $/.test(gap(end)) ? legalEnd(text, tokens[end]) : 0;
  const until = last.end - (possessive.exec(last.text)?.[0].length ?? 0);
  const name = companyName(text.slice(head.start, until));
  return name && { start: head.start, end: until, fullEnd: formEnd || until, name, legal: formEnd > 0 };
}

const isShort = ({ text }: CompanyName): boolean => text.length < 4 || (text.length < 6 && text === text.toUpperCase());

/** Enough says that it is a company at all, and another one than the readers'. */
function isAnother({ name, legal }: Named, sure: Sureness, companies: Companies): boolean {
  if ([...companies.theirs, ...companies.fine].some((one) => mayBeSame(one, name))) return false;
  const joined = name.folded.join('');
  if (legal || companies.others.some(({ folded }) => folded.join('') === joined)) return true;
  return sure === 'sure' && !isShort(name) && !name.folded.some(isOrdinary);
}

const mostFindings = 10;

/** Up to two articles stand between "at" and the name. */
const widest = 3;

/** Where the mail says of another company that it is the reader's: "your team at Fabrikam" to somebody at Contoso. */
export function namedCompanies(message: Message, known: Known, companies: Companies): readonly Finding[] {
  // An address alone does not tell what a company calls itself.
  if (!companies.recorded) return [];
  let names: ReadonlySet<string> | undefined;
  const right = companies.theirs.find(({ fromDomain }) => !fromDomain)!;
  const findings: Finding[] = [];
  let written: string | undefined;
  const { tokens } = message;
  for (let at = 0; at < tokens.length && findings.length < mostFindings; at += 1) {
    const token = tokens[at]!;
    if (!mayLead(token) || !isBeforeLargeWord(tokens, at, widest)) continue;
    const sure = readersCompanyAfter(message, at);
    const named = sure && nameAt(message, at + 1);
    if (!named || named.start - token.end > 20 || !isAnother(named, sure, companies)) continue;
    names ??= nameWords(message, known);
    const around = names;
    if (named.name.folded.some((word) => around.has(word))) continue;
    if (goesOn.test(message.text.slice(named.fullEnd, named.fullEnd + 8))) continue;
    written ??= theirWords(message, known);
    if (written.includes(named.name.folded.at(-1)!)) continue;
    findings.push(findingOf(message, known, named, right));
  }
  return findings;
}

function findingOf(message: Message, known: Known, named: Named, right: CompanyName): Finding {
  const { start, end, fullEnd, name, legal } = named;
  const fix = { start, end: fullEnd, text: legal ? right.full : right.text };
  const to = peopleOf(message, known).to.map(shownName);
  const reason = { code: 'wrongCompany', params: { written: name.text, right: right.text, to } };
  return found(message, 'wrong-company', 'warn', { start, end }, reason, [fix]);
}
