import { type Token, tokensOf } from '../../message/tokens';
import type { Finding } from '../../model/finding';
import { fold } from '../../names/fold';
import { isGivenName } from '../../names/given-names';
import { titleOf } from '../../names/titles';
import { wordSet } from '../../names/word-set';
import { languageOf } from '../language-of';
import type { Known, Message } from '../rule';
import { type CompanyName, isLegalForm } from './company-name';
import { isNearName, isOrdinary, mayBeginLike } from './near-name';
import { type Companies, nameWords, theirWords } from './theirs';

const shortest = 6;
const shortestInContext = 4;

/** A name follows, not a noun: in German "bei Kontor" but "beim Kontor". Folded. */
const isPreposition = wordSet(
  'at with for from by of and to bei fur von mit an zu und durch uber chez avec pour par et en con para por y presso per da e bij voor met van w z dla do na dans a com',
);

interface Text {
  readonly where: 'body' | 'subject';
  readonly text: string;
  readonly tokens: readonly Token[];
}

const isCapital = (token: Token): boolean => {
  const { first } = token;
  return first < 128 ? first >= 65 && first <= 90 : token.text[0] !== token.text[0]!.toLowerCase();
};
const inAddress = ({ text }: Text, { start, end }: Token): boolean =>
  /[@/_.\\-]/.test(text[start - 1] ?? '') || /^(?:[@/_\\]|[.-][\p{L}\p{N}])/u.test(text.slice(end, end + 2));
const startsSentence = ({ text }: Text, { start }: Token): boolean =>
  !/[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));

/** Something beside it says that it is a company: a preposition, a legal form, or the other words of the name. */
function inContext(source: Text, at: number): boolean {
  const [before, after] = [source.tokens[at - 1], source.tokens[at + 1]];
  const token = source.tokens[at]!;
  if (after && isLegalForm(fold(after.text)) && after.start - token.end <= 2 && isCapital(after)) return true;
  return before !== undefined && token.start - before.end === 1 && isPreposition(fold(before.text));
}

const isPerson = ({ tokens }: Text, at: number): boolean => {
  const before = tokens[at - 1];
  const word = before ? fold(before.text) : '';
  return word !== '' && isCapital(before!) && (isGivenName(word) || titleOf(word) !== undefined);
};

function shaped(right: string, { text }: Token): string {
  if (text.length > 1 && text === text.toUpperCase()) return right.toUpperCase();
  return right === right.toLowerCase() ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** The other words of the name stand around it: "Adventure Wroks" is nothing else. */
function amongItsWords({ tokens }: Text, at: number, place: number, { folded }: CompanyName): boolean {
  const first = at - place;
  return (
    folded.length > 1 &&
    first >= 0 &&
    folded.some((word, i) => i !== place && word.length > 3) &&
    folded.every((word, i) => i === place || fold(tokens[first + i]?.text ?? '') === word)
  );
}

/** A word of a company's name that a word of the mail is near to. */
interface Near {
  readonly company: CompanyName;
  readonly place: number;
}

/** The words of these names that a word is nearly. What costs most is asked last, for few words come that far. */
function nearIn(theirs: readonly CompanyName[], declines: () => boolean): (token: Token) => readonly Near[] {
  const places = theirs.flatMap((company) => company.folded.map((right, place) => ({ company, place, right })));
  const checked = places.filter(({ right }) => right.length >= shortestInContext);
  const lengths = checked.map(({ right }) => right.length);
  const [least, most] = [Math.min(...lengths) - 2, Math.max(...lengths) + 2];
  const mayBegin = mayBeginLike(checked.map(({ right }) => right));
  return (token) => {
    if (!mayBegin(token.first)) return [];
    const written = token.text;
    const bare = written.endsWith('s') ? written.replace(/['’]s$/, '') : written;
    if (bare.length < least || bare.length > most + 2) return [];
    const folded = fold(bare);
    const near = checked.filter(({ right }) => isNearName(folded, right, declines));
    return near.length === 0 || isOrdinary(folded) ? [] : near.filter(({ right }) => !isOrdinary(right));
  };
}

/** Whether enough speaks for it that the company was meant. */
function isMeant(source: Text, at: number, { company, place }: Near, lang: () => string): boolean {
  if (amongItsWords(source, at, place, company)) return true;
  const { length } = company.folded[place]!;
  if (place > 0 || length < (company.fromDomain ? shortest + 1 : shortest)) return false;
  const proper = lang() === 'en' && source.where === 'body' && length > shortest && !company.fromDomain;
  return inContext(source, at) || (proper && !startsSentence(source, source.tokens[at]!));
}

/** Words of the mail that were meant to be the reader's company. */
export function misspeltCompanies(message: Message, known: Known, companies: Companies): readonly Finding[] {
  const theirs = companies.theirs.filter(({ fromDomain }) => !fromDomain || !companies.recorded);
  if (theirs.length === 0) return [];
  let fine: ReadonlySet<string> | undefined;
  let names: ReadonlySet<string> | undefined;
  const { subject, text } = message;
  const lang = () => languageOf(message.tokens);
  const sources: readonly Text[] = [
    { where: 'subject', text: subject, tokens: tokensOf(subject, [{ start: 0, end: subject.length }]) },
    { where: 'body', text, tokens: message.tokens },
  ];
  const nearTo = nearIn(theirs, () => !/^(?:en|de|fr|es|it|nl|pt)$/.test(lang()));
  const isRight = spelledSo(message, known);
  const findings: Finding[] = [];
  for (const source of sources) {
    const { tokens } = source;
    for (let at = 0; at < tokens.length; at += 1) {
      if (findings.length >= mostFindings) return findings;
      const token = tokens[at]!;
      if (!isCapital(token)) continue;
      const near = nearTo(token);
      if (near.length === 0) continue;
      const written = fold(token.text.replace(/['’]s$/, ''));
      names ??= nameWords(message, known);
      fine ??= new Set([...companies.theirs, ...companies.fine, ...companies.others].flatMap(({ folded }) => folded));
      if (fine.has(written) || names.has(written)) continue;
      const around = names;
      const named = near.filter(({ company }) => !company.folded.every((word) => around.has(word)));
      const meant = named.find((one) => isMeant(source, at, one, lang));
      if (meant && !inAddress(source, token) && !isPerson(source, at) && !isRight(written))
        findings.push(findingOf(source, token, meant));
    }
  }
  return findings;
}

const mostFindings = 10;

/** Words that are right as they are: small somewhere in the mail, so no name, or written so by the readers themselves. */
function spelledSo(message: Message, known: Known): (word: string) => boolean {
  let small: ReadonlySet<string> | undefined;
  let theirs: string | undefined;
  return (word) => {
    small ??= new Set(message.tokens.filter((token) => !isCapital(token)).map(({ text }) => fold(text)));
    theirs ??= theirWords(message, known);
    return small.has(word) || theirs.includes(word);
  };
}

function findingOf({ where, text }: Text, token: Token, { company, place }: Near): Finding {
  const possessive = /['’]s$/.exec(token.text)?.[0].length ?? 0;
  const range = { start: token.start, end: token.end - possessive };
  const written = text.slice(range.start, range.end);
  const right = shaped(company.words[place]!, token);
  return {
    rule: 'wrong-company',
    severity: 'warn',
    where,
    ...range,
    text: written,
    reason: { code: 'misspeltCompany', params: { written, right: company.fromDomain ? right : company.text } },
    fixes: [{ ...range, text: right }],
  };
}
