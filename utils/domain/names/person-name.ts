import { isParticle, isSuffix } from './affixes';
import { fold, foldText } from './fold';
import { genderOf, isGivenName } from './given-names';
import { letterPattern } from './letter-pattern';
import { isOrganisationWord } from './organisations';

/** A name taken apart. Words are as written (capitals put right); empty lists where a part is not known. */
export interface PersonName {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Letters that stand for a name, folded: "Jacob J" has "j". */
  readonly initials: string;
}

const noName: PersonName = { given: [], family: [], initials: '' };
const bracketed = /\([^)]*\)|\[[^\]]*\]|<[^>]*>|\{[^}]*\}/g;
const tail = /\s+(?:[|•·@/]|[-–—]{1,2}|via|bei|at|chez|von der|c\/o)\s+.*$|\s*[|•·].*$/iu;
const vowels = /[aeiouyàáâäåæèéêëìíîïòóôöøùúûü]/i;

const firstLetters = letterPattern("(^|[-'’])([\\p{L}])", 'g');

/** "SULLIVAN" and "sullivan" are "Sullivan"; "McHale" and "de la Cruz" stay. */
function putRight(word: string): string {
  const allCaps = word.length > 2 && word === word.toUpperCase();
  if (!allCaps && word !== word.toLowerCase()) return word;
  return word.toLowerCase().replace(firstLetters(word), (_, before, letter) => before + letter.toUpperCase());
}

const shownTitle =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|amb|ambassador|herr|frau|hr|mme|mlle|monsieur|madame|sr|sra|srta|dott|dottssa|ing|dipling|mgr|drmed|mag)$/;
const around = letterPattern('^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$', 'g');
const clean = (word: string): string => word.replace(around(word), '');
const initial = letterPattern('^(?:[\\p{L}]\\.?|(?:[\\p{L}]\\.){2,3})$');
const isInitial = (word: string): boolean => initial(word).test(word);
const letter = letterPattern('[\\p{L}]');

/** "MA" and "PhD", but not the "Ma" of Litzy Ma, nor the "MA" of a name all in capitals. */
function isShownSuffix(word: string, text: string): boolean {
  if (!isSuffix(fold(word))) return false;
  const isShort = fold(word).length === 2 && !/^(?:jr|sr|ii|iv)$/.test(fold(word));
  return !isShort || (word === word.toUpperCase() && text !== text.toUpperCase());
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).map(clean).filter(Boolean);
  while (words.length > 1 && shownTitle.test(fold(words[0]!))) words.shift();
  while (words.length > 1 && isShownSuffix(words.at(-1)!, text)) words.pop();
  return words.filter((word) => letter(word).test(word));
}

function split(words: readonly string[]): { names: string[]; initials: string } {
  const names = words.filter((word) => !isInitial(word)).map((word) => word.replace(/\.$/, ''));
  return { names, initials: words.filter(isInitial).map(fold).join('') };
}

/** How many words at the end are the family name: "Ludwig van Beethoven" has two, "Ana García López" has two. */
function familyLength(names: readonly string[]): number {
  let length = 1;
  while (names.length - length > 1 && isParticle(fold(names[names.length - length - 1]!))) length += 1;
  const before = names[names.length - length - 1];
  if (length === 1 && names.length > 2 && before && !isGivenName(fold(before))) length += 1;
  return Math.min(length, names.length - 1);
}

const build = (given: readonly string[], family: readonly string[], initials: string): PersonName => ({
  given: given.map(putRight),
  family: family.map((word) => (isParticle(fold(word)) ? word.toLowerCase() : putRight(word))),
  initials,
});

/** "SULLIVAN Jacob", "Kim Min-jun": the family name in front, told by capitals or by what is known as a given name. */
function familyIsFirst(names: readonly string[]): boolean {
  const [first, second] = names;
  if (!first || !second || names.length > 3) return false;
  const caps = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  if (caps(first) && !caps(names.at(-1)!)) return true;
  return (
    !isGivenName(fold(first)) &&
    genderOf(fold(names.at(-1)!)) !== null &&
    !isParticle(fold(second)) &&
    names.length === 2
  );
}

function readWords(words: readonly string[]): PersonName {
  const { names, initials } = split(words);
  if (names.length === 0) return noName;
  if (names.length === 1) {
    if (initials) return build([], names, initials);
    return isGivenName(fold(names[0]!)) ? build(names, [], '') : build([], names, '');
  }
  if (familyIsFirst(names)) return build(names.slice(1), names.slice(0, 1), initials);
  const family = familyLength(names);
  return build(names.slice(0, -family), names.slice(-family), initials);
}

const notWords = letterPattern('[^\\p{L}\\p{N}]+');
function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.split(notWords(folded));
}

const longestShown = 300;

/** What the display name of a header says; nothing for an address, a department or a company. */
export function readDisplayName(display: string): PersonName {
  if (display.length > longestShown) return noName;
  let text = display.replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
  if (text.includes('@') || /\d{2}/.test(text) || text.length > 120) return noName;
  text = text.replace(bracketed, ' ').replace(tail, '').trim();
  if (!text || foldedWords(text).some(isOrganisationWord)) return noName;
  const comma = text.indexOf(',');
  if (comma < 0) return readWords(wordsOf(text));
  const before = text.slice(0, comma).trim();
  const after = wordsOf(text.slice(comma + 1).split(',')[0] ?? '');
  if (after.length === 0 || after.every((word) => isSuffix(fold(word)))) return readWords(wordsOf(before));
  const { names, initials } = split(after);
  return build(names, wordsOf(before), initials);
}

const mailWords = /^(?:mail|email|my|the|real|mr|mrs|ms|dr|official|private|privat|home|work|office|me|iam|hello|hi)$/;

/** RFC 5321, 4.5.3.1.1. */
const longestLocalPart = 64;
const unlikeName = letterPattern('[^\\p{L}._-]');

/** "jacob.sullivan@", "anna@": what an address says of the name, where it looks like one. */
export function readAddress(email: string): PersonName {
  const local = (email.split('@')[0] ?? '').split('+')[0]!.replace(/\d+$/, '');
  const parts = local.split(/[._-]+/).filter(Boolean);
  if (local.length > longestLocalPart) return noName;
  if (parts.length === 0 || parts.length > 4 || unlikeName(local).test(local)) return noName;
  if (parts.some((part) => isOrganisationWord(fold(part)) || mailWords.test(fold(part)))) return noName;
  if (parts.length === 1) return isGivenName(fold(local)) && local.length > 2 ? build([local], [], '') : noName;
  if (parts.some((part) => part.length > 1 && !vowels.test(part))) return noName;
  return readWords(parts);
}
