import { type Lines, skipSpace, trimEnd } from './lines';
import { isRule } from './separators';
import { isSignOff } from './sign-offs';

/** "-- " on a line of its own; some programs drop the space. */
export const isDelimiter = ({ text, at }: Lines, index: number): boolean => {
  const { start, end } = at(index);
  const length = trimEnd(text, { start, end }) - start;
  return length === 2 && text.startsWith('--', start);
};

/** A signature is what its owner has filled in: a line with a field comes from a template, and is still to be checked. */
const fieldLike = /[{}[\]%«‹]|<<|<[A-Z][A-Z _]|\*\||__|\$[A-Za-z]|#[a-z_]+#/;
const sentence = /[.?!]["”’)]?$/;
const longestBlock = 12;
const longestLine = 90;

/** What stands right under a sign-off is a name, not the beginning of a list or a question. */
const namesSomeone = (line: string): boolean =>
  !/[:?]$/.test(line) && !/^(?:\d+[.)]|[•*-]\s)/.test(line) && line.split(/\s+/).length <= 7;

/** A telephone number, an address of mail or of the web. */
const contact = /@[\w-]+\.|www\.|https?:|(?:\d[\s()/.-]{0,2}){7}/;
const startsWithName =
  /^(?:(?:Dr|Prof|Dipl|Ing|Mag)\.? |M[rs]{1,2}\.? )*\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}'’.-]*){1,3}(?:,? (?:MBA|PhD|M\.?Sc\.?|B\.?A\.?))?$/u;

const isProse = (line: string): boolean =>
  line.length > longestLine || (sentence.test(line) && line.split(/\s+/).length > 6) || /^p\.? ?s\b/i.test(line);

/** A paragraph at the end with a name above and a telephone or an address in it needs no sign-off. */
const isCard = (card: readonly string[], above: string): boolean =>
  card.length > 1 && startsWithName.test(card[0]!) && card.some((line) => contact.test(line)) && !/[:：,]$/.test(above);

/**
 * The lines from `from` to `until` (not included) that are a block of name, title and phone under a sign-off, which
 * itself is the author's. Looks back from the end, so that a "Thanks," further up starts nothing.
 */
export const nameBlock = (lines: Lines, from: number, until: number): readonly number[] => {
  const { text, at, isBlank } = lines;
  const filledIn = (block: readonly number[]): readonly number[] =>
    block.filter((line) => !fieldLike.test(text.slice(at(line).start, at(line).end)));
  const block: number[] = [];
  const read: string[] = [];
  // How many lines stand below each gap.
  const gaps: number[] = [];
  const cardAlone = (above: string): readonly number[] => {
    const size = gaps.findLast((gap) => isCard(read.slice(0, gap).reverse(), read[gap] ?? above));
    return size === undefined ? [] : filledIn(block.slice(0, size));
  };
  for (let i = until - 1; i >= from && block.length <= longestBlock; i -= 1) {
    if (isBlank(i)) {
      if (block.length > (gaps.at(-1) ?? 0)) gaps.push(block.length);
      continue;
    }
    const line = text.slice(skipSpace(text, at(i)), trimEnd(text, at(i)));
    if (isSignOff(line)) return namesSomeone(read.at(-1) ?? '') ? filledIn(block) : [];
    if (isProse(line)) return cardAlone(line);
    block.push(i);
    read.push(line);
  }
  return cardAlone('');
};

/** A rule, and below it a few lines with an address or a number: the foot of a company or of a mailing list. */
export const startsFoot = (lines: Lines, index: number): boolean => {
  const { text, at, isBlank, isQuoted } = lines;
  if (!isRule(text, at(index), 1)) return false;
  const { start, end } = at(index);
  const isLong = end - start >= 30 && text.charCodeAt(start) === 95;
  if (index > 0 && !isBlank(index - 1) && !isLong) return false;
  let count = 0;
  let hasContact = false;
  for (let i = index + 1; i < lines.count && !isQuoted(i); i += 1) {
    if (isBlank(i)) continue;
    const line = text.slice(skipSpace(text, at(i)), trimEnd(text, at(i)));
    if (/[:：]$/.test(line)) break;
    count += 1;
    if (count > longestBlock || isProse(line)) return false;
    hasContact ||= contact.test(line);
  }
  return hasContact;
};
