import type { Range } from '../message/range';
import { isParticle, isSuffix } from './affixes';
import { isCommonWord, looksLikeNoun } from './common-words';
import { unspellUmlauts } from './fold';
import { isGivenName } from './given-names';
import { type Role, readRole } from './greeting-role';
import type { Greeted } from './greeting-types';
import type { Segment, Word } from './opening';
import { isOrganisationWord } from './organisations';
import { isRoleWord } from './role-words';
import { isCasualWord } from './stand-in-words';
import { titleOf } from './titles';

/** What the line stands in: it decides whether an unknown word is a name. */
export interface Around {
  /** Words of the recipients' names, folded, with their umlauts as they are and unspelt. */
  readonly names: ReadonlySet<string>;
  readonly body: string;
  readonly next: Range | undefined;
}

export type Part =
  | { readonly kind: 'names'; readonly name: Greeted }
  | Role
  | { readonly kind: 'title' | 'casual' | 'text' };

interface Where {
  /** Words of greeting stand before. */
  readonly greeted: boolean;
}

/** The folded word is one of the recipients' names, however the umlauts are spelt. */
export const isAround = (folded: string, { names }: Around): boolean =>
  names.has(folded) || names.has(unspellUmlauts(folded));

const text: Part = { kind: 'text' };
const letters = /^\p{L}/u;

/** Written small somewhere in the body: a word, not a name. */
function isWrittenSmall(word: Word, { body }: Around): boolean {
  if (!word.capital) return false;
  const small = word.text.toLowerCase();
  for (let at = body.indexOf(small); at >= 0; at = body.indexOf(small, at + 1)) {
    if (!/[\p{L}@._-]/u.test(body[at - 1] ?? ' ') && !/[\p{L}@._]/u.test(body[at + small.length] ?? ' ')) return true;
  }
  return false;
}

function isName(word: Word, around: Around, { greeted }: Where): boolean {
  const { folded } = word;
  if (!letters.test(word.text) || word.text.includes('@')) return false;
  if (isAround(folded, around)) return true;
  const given = isGivenName(folded);
  if (!word.capital) return given && !isCommonWord(folded) && folded.length > 2;
  if (isCommonWord(folded)) return given && greeted;
  return given || (!looksLikeNoun(folded) && (greeted || !isRoleWord(folded)));
}

const isHandled = (word: Word): boolean =>
  isParticle(word.folded) || isSuffix(word.folded) || /^\p{L}$/u.test(word.text);

/** What the words between two separators are. */
export function readSegment(segment: Segment, around: Around, where: Where): Part {
  const { words } = segment;
  const ours = words.some((word) => word.capital && isAround(word.folded, around) && word.folded.length > 1);
  if (isOfficeAlone(words)) return { kind: 'title' };
  if (!ours && !isTitledColleague(words)) {
    const role = readRole(words, where.greeted);
    if (role) return role;
  }
  let first = 0;
  while (first < words.length && (isTitle(words, first, around) || (first > 0 && isOfficeOf(words, first)))) first += 1;
  if (first === words.length) return { kind: 'title' };
  let begin = first;
  while (first > 0 && begin < words.length - 1 && isBeforeFamily(words[begin]!.folded)) begin += 1;
  let last = begin;
  while (last < words.length && (isName(words[last]!, around, where) || (last > begin && isHandled(words[last]!))))
    last += 1;
  while (last > begin + 1 && isParticle(words[last - 1]!.folded) && !isAround(words[last - 1]!.folded, around))
    last -= 1;
  if (last === begin)
    return isCasualWord(words[first]!.folded) && words.length - first <= 2 ? { kind: 'casual' } : text;
  const named = words.slice(first, last);
  const after = named.findIndex(
    (word, at) => at > 0 && titleOf(word.folded) !== undefined && !isGivenName(word.folded),
  );
  const bearing = after > 0 ? named.slice(0, after) : named.filter((word, at) => at === 0 || !isSuffix(word.folded));
  if (bearing.length > 4) return text;
  const complete = last === words.length;
  if (!complete && !(where.greeted && bearing.length <= 2)) return text;
  return { kind: 'names', name: greeted(words.slice(0, first), bearing, named.at(-1)!, around, where, complete) };
}

function greeted(
  titles: readonly Word[],
  bearing: readonly Word[],
  last: Word,
  around: Around,
  where: Where,
  complete: boolean,
): Greeted {
  const start = (titles[0] ?? bearing[0]!).start;
  const { end } = last;
  const counting = bearing.filter(
    (word, at) => bearing.length === 1 || !isParticleAt(word, at, titles.length > 0, bearing.length),
  );
  const known = bearing.some((word) => isGivenName(word.folded) || isAround(word.folded, around));
  const plausible = bearing.every((word) =>
    word.capital ? where.greeted || !isWrittenSmall(word, around) : isBeforeFamily(word.folded),
  );
  return {
    start,
    end,
    text: around.body.slice(start, end),
    words: counting.map((word) => word.folded),
    places: counting,
    known: known || where.greeted || titles.length > 0,
    title: titles.length > 0 ? { start: titles[0]!.start, end: titles.at(-1)!.end } : null,
    sure: known
      ? complete || bearing.length === 1
      : complete &&
        plausible &&
        !/^\p{Lo}/u.test(bearing[0]!.text) &&
        !bearing.some((word) => isOrganisationWord(word.folded)),
  };
}

/** The word at `at` is an office between a title and a name: "Herr Kollege Meier", "Frau Bürgermeisterin Schmidt". */
const isOfficeOf = (words: readonly Word[], at: number): boolean =>
  at < words.length - 1 && words[at]!.capital && isRoleWord(words[at]!.folded) && !isGivenName(words[at]!.folded);

/** Also the Dutch ones that are everyday words elsewhere: "in 't Veld", "op den Kamp". */
const isBeforeFamily = (folded: string): boolean => isParticle(folded) || /^(?:in|op|t|het)$/.test(folded);

/** "Monsieur le Directeur", "Herr Bürgermeister": how one speaks to the holder of an office, known or not. */
const isOfficeAlone = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  /^(?:man|woman)$/.test(titleOf(words[0]!.folded) ?? '') &&
  titleOf(words.at(-1)!.folded) === 'office' &&
  words.slice(1).every(({ folded }) => titleOf(folded) === 'office' || /^(?:le|la|l)$/.test(folded));

/** A person with a title, an office and a name, who is not addressed by the office alone. */
function isTitledColleague(words: readonly Word[]): boolean {
  const kind = titleOf(words[0]?.folded ?? '');
  const last = words.at(-1);
  if (words.length < 3 || (kind !== 'man' && kind !== 'woman') || !last?.capital || !isOfficeOf(words, 1)) return false;
  return !isRoleWord(last.folded) && !isOrganisationWord(last.folded) && titleOf(last.folded) === undefined;
}

/** "in 't" of "Herr in 't Veld" are particles by the title before. */
const isParticleAt = ({ folded }: Word, at: number, titled: boolean, count: number): boolean =>
  isParticle(folded) || (titled && at < count - 1 && isBeforeFamily(folded));

/** A title before a name. "Don" and "Dean" are titles only when a name follows that is none of the titles. */
function isTitle(words: readonly Word[], at: number, around: Around): boolean {
  const word = words[at]!;
  if (titleOf(word.folded) === undefined) return false;
  const alone = at === words.length - 1;
  return !(alone && word.capital && (isGivenName(word.folded) || isAround(word.folded, around)));
}
