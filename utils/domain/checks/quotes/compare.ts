import type { Range } from '../../message/range';
import type { Attachment } from '../../model/draft';
import type { Purchase } from '../../model/purchase';
import type { Reason } from '../../model/row';
import { evenBody, evenFold } from '../even-fold';
import type { Known, Message } from '../rule';
import { differ, isSwapped, numberKey, numbersLike, type QuoteNumber, quoteNumbersIn } from './quote-numbers';
import { amountsIn, isTaxed, type Total, totalsIn } from './totals';

export interface Difference extends Range {
  readonly where: 'body' | 'subject';
  readonly reason: Reason;
}

/** What one text says of the quote; null where it is of several, or not certain. */
interface Said {
  readonly number: QuoteNumber | null;
  readonly total: Total | null;
}

/** The one that all are; undefined where they are several. */
function only<T>(all: readonly T[], keyOf: (one: T) => string): T | null | undefined {
  const keys = new Set(all.map(keyOf));
  return keys.size > 1 ? undefined : (all[0] ?? null);
}

function readSaid(folded: string, ranges: readonly Range[]): Said | null {
  const numbers: QuoteNumber[] = [];
  for (const range of ranges) {
    const some = quoteNumbersIn(folded, range);
    if (!some) return null;
    numbers.push(...some);
  }
  const number = only(numbers, ({ key }) => key);
  if (number === undefined) return null;
  let total: Total | null | undefined;
  return {
    number,
    // Only where there is something to compare it with.
    get total() {
      total ??= only(
        ranges.flatMap((range) => totalsIn(folded, range, true) ?? []),
        ({ minor, currency }) => `${minor} ${currency}`,
      );
      return total ?? null;
    },
  };
}

/** "Re: Quote Q-2041" is the old mail's. */
const isAnswer = (subject: string): boolean => /^\s*\p{L}{1,5}(?:\[\d+\])?\s?[:：]\s/u.test(subject);

/** A subject without a digit says nothing of a quote. */
const readSubject = (subject: string): Said | null =>
  !/\d/.test(subject) || isAnswer(subject) ? null : readSaid(evenFold(subject), [{ start: 0, end: subject.length }]);

const longestDocument = 200_000;

interface Paper {
  readonly name: string;
  readonly folded: string;
  readonly number: QuoteNumber | null;
}

/** The documents that have a number or a total of a quote; null where one of them speaks of several quotes. */
function papersOf(attachments: readonly Attachment[]): readonly Paper[] | null {
  const papers: Paper[] = [];
  for (const { name, document } of attachments) {
    if (!document) continue;
    const folded = evenFold(document.text.slice(0, longestDocument));
    const whole = { start: 0, end: folded.length };
    const numbers = quoteNumbersIn(folded, whole);
    const number = numbers && only(numbers, ({ key }) => key);
    if (number === null && numbers === null) return null;
    if (number === undefined) return null;
    if (number || (totalsIn(folded, whole, false) ?? []).length > 0) papers.push({ name, folded, number });
  }
  return papers;
}

const shown = (text: string, { start, end }: Range): string => text.slice(start, end);

/** Where the total stands in no place of the document, which has one of its own in its stead. */
function otherTotal(said: Total, { folded }: Paper): Total | null {
  const totals = totalsIn(folded, { start: 0, end: folded.length }, false) ?? [];
  if (totals.length === 0) return null;
  const same = totals.filter(({ minor }) => minor === said.minor);
  if (same.length > 0) return same.every(({ currency }) => currency !== said.currency) ? (same[0] ?? null) : null;
  const amounts = amountsIn(folded);
  if (amounts.some((amount) => amount === said.minor || isTaxed(amount, said.minor))) return null;
  return only(totals, ({ minor }) => String(minor)) ?? null;
}

function againstRecords(said: Said, purchases: readonly Purchase[], text: string): Omit<Difference, 'where'> | null {
  const { number } = said;
  if (!number) return null;
  const same = purchases.find((purchase) => numberKey(purchase.number) === number.key);
  if (!same) {
    const swapped = purchases.find(
      ({ kind, number: other }) => kind === 'quote' && isSwapped(numberKey(other), number.key),
    );
    if (!swapped) return null;
    const params = { said: shown(text, number), other: swapped.number };
    return { ...number, reason: { code: 'quoteNumberInRecords', params } };
  }
  const { total } = said;
  if (!total || !same.amount || isTaxed(total.minor, same.amount.minor)) return null;
  const { minor, currency } = same.amount;
  if (minor === total.minor && currency === total.currency) return null;
  const other = `${currency} ${(minor / 100).toFixed(2)}`;
  return {
    ...total,
    reason: { code: 'quoteTotalInRecords', params: { said: shown(text, total), other, number: same.number } },
  };
}

/** The first thing in which subject, body, the document and the records say different things of one quote. */
export function differenceIn(message: Message, known: Known): Difference | null {
  const { subject, draft } = message;
  const compares = (draft.attachments ?? []).length > 0 || (known.purchases ?? []).length > 0 || /\d{3}/.test(subject);
  if (!compares) return null;
  const body = readSaid(evenBody(message), message.authored);
  if (!body) return null;
  const head = readSubject(subject);
  const attachments = draft.attachments ?? [];
  const papers = papersOf(attachments);
  if (!papers || papers.length > 1) return null;
  const [paper] = papers;
  const sides = [
    { where: 'body', text: message.text, said: body },
    ...(head ? [{ where: 'subject', text: subject, said: head } as const] : []),
  ] as const;
  for (const { where, text, said } of sides) {
    const number = said.number;
    if (number && paper?.number && differ(number.key, paper.number.key)) {
      const params = {
        said: shown(text, number),
        other: shown(paper.folded, paper.number).toUpperCase(),
        file: paper.name,
      };
      return { ...number, where, reason: { code: 'quoteNumberInFile', params } };
    }
    const [file, ...more] =
      number && !paper?.number ? attachments.filter(({ name }) => numbersLike(name, number.key).length > 0) : [];
    const named = file && number && more.length === 0 ? numbersLike(file.name, number.key) : [];
    if (number && file && named.length === 1 && named[0] !== number.key) {
      const params = { said: shown(text, number), other: named[0] ?? '', file: file.name };
      return { ...number, where, reason: { code: 'quoteNumberInFile', params } };
    }
    const other = paper && said.total ? otherTotal(said.total, paper) : null;
    if (paper && other && said.total) {
      const params = {
        said: shown(text, said.total),
        other: shown(paper.folded, other).toUpperCase(),
        file: paper.name,
      };
      return { ...said.total, where, reason: { code: 'quoteTotalInFile', params } };
    }
  }
  if (head?.number && body.number && differ(head.number.key, body.number.key)) {
    const params = { said: shown(subject, head.number), other: shown(message.text, body.number) };
    return { ...head.number, where: 'subject', reason: { code: 'quoteNumberInBody', params } };
  }
  for (const { where, text, said } of sides) {
    const found = againstRecords(said, known.purchases ?? [], text);
    if (found) return { ...found, where };
  }
  return null;
}
