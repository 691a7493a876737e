import { isParticle, isSuffix } from './affixes';
import { fold, foldText } from './fold';
import { genderOf, isGivenName, isWrittenGivenName } from './given-names';
import { letterPattern } from './letter-pattern';
import { isOrganisationWord } from './organisations';
import { remembered } from './remembered';

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
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|amb|ambassador|herr|frau|hr|mme|mlle|monsieur|madame|sr|sra|srta|dna|mevr|mevrouw|dhr|dott|dottssa|ing|dipling|mgr|drmed|mag)$/;
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
  const words = text
    .split(/\s+/)
    .map((word) => (dutchArticle.test(word) ? `'${word.at(-1)}` : clean(word)))
    .filter(Boolean);
  while (words.length > 1 && shownTitle.test(fold(words[0]!))) words.shift();
  while (words.length > 1 && isShownSuffix(words.at(-1)!, text)) words.pop();
  return words.filter((word) => letter(word).test(word));
}

/** They are nobody's name. Others are, somewhere, unless a point stands behind them. */
const nothingElse = /^(?:mr|mrs|ms|mx|dr|prof|herr|frau|mme|mlle|monsieur|madame|mevr|mevrouw|dhr|dna|sra|srta)$/;
const isTitle = (word: string): boolean =>
  nothingElse.test(fold(clean(word))) || (word.endsWith('.') && shownTitle.test(fold(clean(word))));

/** "Dr. Anna Schmidt" as "Dr." and "Anna Schmidt": the titles in front of a name, as they are written. */
export function titleAside(shown: string): { readonly honorific: string; readonly name: string } {
  const words = shown.trim().split(/\s+/);
  const named = words.findIndex((word, at) => at === words.length - 1 || !isTitle(word));
  return { honorific: words.slice(0, named).join(' '), name: words.slice(named).join(' ') };
}

function split(words: readonly string[]): { names: string[]; initials: string } {
  const names = words.filter((word) => !isInitial(word)).map((word) => word.replace(/\.$/, ''));
  return { names, initials: words.filter(isInitial).map(fold).join('') };
}

const dutchArticle = /^['’‘`]t$/i;
/** Also the Dutch ones that are everyday words elsewhere: "in 't Veld", "op den Kamp". */
const isBeforeFamily = (word: string): boolean => isParticle(fold(word)) || /^(?:in|op|aan|'t|het)$/i.test(word);

/** How many words at the end are the family name: "Ludwig van Beethoven" has two, "Ana García López" has two. */
function familyLength(names: readonly string[]): number {
  let length = 1;
  while (names.length - length > 1 && isBeforeFamily(names[names.length - length - 1]!)) length += 1;
  const before = names[names.length - length - 1];
  if (length === 1 && names.length > 2 && before && !isGivenName(fold(before))) length += 1;
  return Math.min(length, names.length - 1);
}

/** "De Angelis" and "de Vries" stay; "DE VRIES" is put right. */
const particle = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);

const build = (given: readonly string[], family: readonly string[], initials: string): PersonName => ({
  given: given.map(putRight),
  family: family.map((word) => (isBeforeFamily(word) ? particle(word) : putRight(word))),
  initials,
});

const isInCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** How many words in a row are in capitals, where the others are not and a word among them is longer than initials are. */
function capitals(names: readonly string[]): number {
  const end = names.findIndex((word) => !isInCapitals(word));
  return names.slice(0, Math.max(end, 0)).some((word) => word.length > 2) ? end : 0;
}

/** Families of Vietnam, whose names have the given one at the end. Folded. */
const vietnamese = /^(?:nguyen|tran|pham|hoang|huynh|phan|vo|dang|bui|ngo|duong|truong|dinh)$/;

/** "SULLIVAN Jacob", "DE VRIES Anna", "Kim Min-jun": the length of the family name in front, told by capitals or by what is known as a given name. */
function familyInFront(names: readonly string[]): number {
  const [first, second] = names;
  if (!first || !second) return 0;
  const inCapitals = capitals(names);
  if (inCapitals > 0) return inCapitals;
  if (names.length === 3 && vietnamese.test(fold(first))) return 2;
  const isTold =
    !isWrittenGivenName(first) && genderOf(fold(second)) !== null && !isParticle(fold(first)) && !/['’]/.test(first);
  return names.length === 2 && isTold ? 1 : 0;
}

function readWords(words: readonly string[]): PersonName {
  const { names, initials } = split(words);
  if (names.length === 0) return noName;
  if (names.length === 1) {
    // "Karthik R", as in the south of India: the initial is the father's.
    if (initials) return isInitial(words[0]!) ? build([], names, initials) : build(names, [], initials);
    return isWrittenGivenName(names[0]!) ? build(names, [], '') : build([], names, '');
  }
  const front = familyInFront(names);
  if (front > 0) return build(names.slice(front), names.slice(0, front), initials);
  const inCapitals = capitals([...names].reverse());
  const family = inCapitals > 1 && inCapitals < names.length ? inCapitals : familyLength(names);
  return build(names.slice(0, -family), names.slice(-family), initials);
}

const notWords = letterPattern('[^\\p{L}\\p{N}]+');
function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.split(notWords(folded));
}

/** "Kenneth Lay/HOU/ECT@ECT", as Lotus Notes shows it. */
const notes = /^(?:CN=)?([^@/,]{3,60})(?:\/[\w &=.-]{1,40})+(?:@[\w-]{1,40})?$/;

/** "Anna Schmidt, Kunde GmbH" is Anna Schmidt; "Blue Horizon, Inc." is nobody. */
function withoutCompany(text: string): string {
  const parts = text.split(',');
  const isCompany = (part: string): boolean => foldedWords(part).some(isOrganisationWord);
  const kept = parts.filter((part) => !isCompany(part));
  const named = kept.some((part) => wordsOf(part).some((word) => isWrittenGivenName(word)));
  return kept.length < parts.length && named ? kept.join(',').trim() : text;
}

const longestShown = 300;
const most = 300;

/** What the display name of a header says; nothing for an address, a department or a company. */
export const readDisplayName = remembered(most, (display: string): PersonName => {
  if (display.length > longestShown) return noName;
  let text = display.replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');
  text = text.replace(bracketed, ' ').replace(notes, '$1').trim();
  if (text.includes('@') || /\d{2}/.test(text) || text.length > 120) return noName;
  text = text.replace(tail, '').trim();
  if (text.includes(',')) text = withoutCompany(text);
  if (!text || foldedWords(text).some(isOrganisationWord)) return noName;
  const comma = text.indexOf(',');
  if (comma < 0) return readWords(wordsOf(text));
  const before = text.slice(0, comma).trim();
  const after = wordsOf(text.slice(comma + 1).split(',')[0] ?? '');
  if (after.length === 0 || after.every((word) => isSuffix(fold(word)))) return readWords(wordsOf(before));
  const { names, initials } = split(after);
  return build(names, wordsOf(before), initials);
});

const mailWords = /^(?:mail|email|my|the|real|mr|mrs|ms|dr|official|private|privat|home|work|office|me|iam|hello|hi)$/;

/** RFC 5321, 4.5.3.1.1. */
const longestLocalPart = 64;
const unlikeName = letterPattern('[^\\p{L}._-]');

/** "jacob.sullivan@", "anna@": what an address says of the name, where it looks like one. */
export const readAddress = remembered(most, (email: string): PersonName => {
  const local = (email.split('@')[0] ?? '').split('+')[0]!.replace(/\d+$/, '');
  // A hyphen between other marks is the name's own: "anna-lena.o-neill".
  const marks = /[._]/.test(local) ? /[._]+/ : /-+/;
  const parts = local.split(marks).filter((part) => part !== '' && part !== '-');
  if (local.length > longestLocalPart) return noName;
  if (parts.length === 0 || parts.length > 4 || unlikeName(local).test(local)) return noName;
  if (parts.some((part) => isOrganisationWord(fold(part)) || mailWords.test(fold(part)))) return noName;
  if (parts.length === 1) return isGivenName(fold(local)) && local.length > 2 ? build([local], [], '') : noName;
  if (parts.some((part) => part.length > 1 && !vowels.test(part))) return noName;
  return readWords(parts);
});
