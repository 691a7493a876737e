import { isCommonWord } from '../../names/common-words';
import { distance } from '../../names/distance';
import { unspellUmlauts } from '../../names/fold';
import { isGivenName } from '../../names/given-names';
import { isOrganisationWord } from '../../names/organisations';
import { isPlace } from '../../names/places';
import { isRoleWord } from '../../names/role-words';

/** The folded word is too common to be told from one that only looks like it. */
export const isOrdinary = (word: string): boolean =>
  isCommonWord(word) || isOrganisationWord(word) || isRoleWord(word) || isPlace(word) || isGivenName(word);

const tolerance = (length: number): number => (length >= 10 ? 2 : 1);
const heads = ['ck', 'fvp', 'iy', 'sz', 'vw'];
const beginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || heads.some((pair) => pair.includes(a[0]!) && pair.includes(b[0]!));

/** A letter of ASCII as one of 32 bits. */
const bitOf = (code: number): number => 1 << (code & 31);

/** Whether a word may begin like one of these, by the code of its first letter: of ASCII alone that tells. */
export function mayBeginLike(names: readonly string[]): (first: number) => boolean {
  let letters = 0;
  for (const name of names) {
    letters |= bitOf(name.charCodeAt(0));
    for (const pair of heads)
      if (pair.includes(name[0]!)) for (const letter of pair) letters |= bitOf(letter.charCodeAt(0));
  }
  return (first) => {
    const small = first | 0x20;
    return small < 0x61 || small > 0x7a || (letters & bitOf(small)) !== 0;
  };
}

const plurals = /^(?:s|es|n|en|e|ns)?$/;
/** Of the cases of the Slavic and Baltic languages, of Finnish and Hungarian. Folded. */
const cases =
  /^(?:a|u|o|e|i|y|em|om|im|ie|ii|ow|owi|ovi|ach|ami|am|ei|s|n|ssa|sta|lle|lta|n|ban|ben|nak|nek|val|vel|tol|hoz)?$/;

/** The name with an ending of number or case; in languages that decline names, with any of theirs. */
function isInflected(written: string, right: string, declines: () => boolean): boolean {
  const [short, long] = written.length > right.length ? [right, written] : [written, right];
  if (long.startsWith(short) && plurals.test(long.slice(short.length))) return true;
  const stem = right.replace(/[aeiouy]$/, '');
  return written.startsWith(stem) && declines() && cases.test(written.slice(stem.length));
}

/** The folded word is nearly the folded name, and nothing that the name might be turned into on purpose. */
export function isNearName(written: string, right: string, declines: () => boolean): boolean {
  const limit = tolerance(right.length);
  return (
    Math.abs(written.length - right.length) <= limit &&
    beginAlike(written, right) &&
    unspellUmlauts(written) !== unspellUmlauts(right) &&
    distance(written, right, limit) <= limit &&
    !isInflected(written, right, declines)
  );
}
