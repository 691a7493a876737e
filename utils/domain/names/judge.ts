import { isInflected, type Likeness, likenessOf } from './alike';
import { fold } from './fold';
import { isGivenName } from './given-names';
import type { Greeted, Greeting } from './greeting';
import { isEastAsianName, isUncasedScript, sharesCharacter } from './greeting-uncased';
import { mayBeginWith } from './nicknames';
import type { Addressee, People } from './people';
import { areSpellings } from './spellings';
import { hasVocatives, withoutEndearment } from './vocatives';

/** What is to be said of one name in a greeting. `at` is the word that is misspelt, and `right` its spelling's owner. */
export type Verdict =
  | { readonly kind: 'right' | 'unknown' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'misspelt'; readonly whom: Addressee; readonly at: number };

const declining = new Set([
  'pl',
  'cs',
  'sk',
  'uk',
  'ru',
  'be',
  'bg',
  'mk',
  'sr',
  'hr',
  'sl',
  'el',
  'lt',
  'lv',
  'ro',
  'hu',
  'la',
  'ga',
]);

const decliningTitle = /^(?:pan[ei]?|panie|pani|panno|domnule|doamna|gospodine|gospodjo|gospodo|pone|kungs|kyrie)$/;

/** Names are changed in this greeting, as its words, its title, its script or the letters of the mail tell. */
const mayDecline = ({ text, title }: Greeted, { lang }: Greeting, body: string): boolean =>
  declining.has(lang) ||
  /[\u0370-\u03ff\u0400-\u04ff]/.test(text) ||
  (title !== null && decliningTitle.test(fold(body.slice(title.start, title.end)))) ||
  (lang === '' && hasVocatives(body));

const uncased = /[^a-z0-9]/;
/** In a script without small letters, where a name is compared as a whole or as a part: 田中様 greets 田中太郎. */
const isUncased = (word: string): boolean => uncased.test(word);
const politely = /(?:様|さま|さん|殿|君|先生|氏|女士|님께|님|씨)$/u;

/** Of a name in characters, one in common is enough: nothing tells where the family's end. */
const isPartly = (word: string, name: string): boolean => isEastAsianName(name) && sharesCharacter(word, name);

function inclusion(word: string, name: string): Likeness {
  const bare = word.replace(politely, '');
  return bare !== '' && (name.includes(bare) || bare.includes(name) || isPartly(bare, name)) ? 'same' : 'other';
}

/** A real given name that is only near the recipient's family name: "Brooke" to somebody Brekke. */
const isAnotherGiven = (word: string, name: string, { familyWords, givenWords }: Addressee): boolean =>
  familyWords.has(name) && !givenWords.has(name) && isGivenName(word);

function wordLikeness(word: string, person: Addressee, declines: boolean): Likeness {
  if (person.words.has(word) || person.words.has(withoutEndearment(word))) return 'same';
  let best: Likeness = 'other';
  for (const name of person.words) {
    const likeness = isUncased(word)
      ? inclusion(word, name)
      : declines && isInflected(word, name)
        ? 'same'
        : likenessOf(word, name);
    if (likeness === 'same') return 'same';
    if (likeness === 'near' && !(isAnotherGiven(word, name, person) && !areSpellings(word, name))) best = 'near';
  }
  if (word.length <= 3 && !isGivenName(word) && [...word].every((letter) => person.initials.includes(letter)))
    return 'same';
  if (
    !isUncased(word) &&
    person.givenWords.size === 0 &&
    [...person.initials].some((letter) => mayBeginWith(word, letter))
  )
    return 'same';
  return best;
}

const isLikeInitials = (word: string): boolean =>
  !isUncased(word) && (word.length < 2 || (word.length <= 3 && latin.test(word) && !/[aeiouy]/.test(word)));

function verdictFor(greeted: Greeted, person: Addressee, declines: boolean): Verdict {
  const likeness = greeted.words.map((word) => wordLikeness(word, person, declines));
  const last = greeted.words.length - 1;
  const near = likeness.lastIndexOf('near');
  if (likeness.includes('same')) {
    if (near >= 0 && greeted.words[near]!.length > 2) return { kind: 'misspelt', whom: person, at: near };
    return last > 0 && likeness[last] === 'other' && isAnotherFamily(greeted, likeness, person)
      ? { kind: 'wrong' }
      : { kind: 'right' };
  }
  if (near >= 0) return { kind: 'misspelt', whom: person, at: near };
  // "José María" to somebody known as Chema.
  const joined = greeted.words.length === 2 && wordLikeness(greeted.words.join(''), person, declines) === 'same';
  return { kind: joined ? 'right' : 'wrong' };
}

/** "Aleksandr Sergeevich": no family name. Folded. */
const patronymic = /(?:[oe]vich|[oe]vna|ichna|iovich|ivna|yovich|[oy]vych)$/;

/** "Anna Miller" to Anna Schmidt. A second given name or a second family name is no such thing. */
function isAnotherFamily({ words }: Greeted, likeness: readonly Likeness[], person: Addressee): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (person.familyWords.size === 0 || words.length !== 2 || last.length < 3 || likeness[0] !== 'same') return false;
  if (patronymic.test(last)) return false;
  return person.givenWords.has(first) && !isGivenName(last) && !person.initials.includes(last[0]!);
}

/** Whether the name is a recipient's, a recipient's misspelt, or nobody's here. Silent where a recipient's name is not known. */
export function judge(greeted: Greeted, greeting: Greeting, people: People, body: string): Verdict {
  const declines = mayDecline(greeted, greeting, body);
  let misspelt: Verdict | undefined;
  for (const person of [...people.to, ...people.others]) {
    const verdict = verdictFor(greeted, person, declines);
    if (verdict.kind === 'right') return verdict;
    if (verdict.kind === 'misspelt') misspelt ??= verdict;
  }
  if (misspelt) return misspelt;
  const certain =
    greeted.sure &&
    writtenAlike(greeted, people) &&
    !greeted.words.every(isLikeInitials) &&
    hasLatin(greeted) === people.to.some(isLatin);
  return certain &&
    people.to.length > 0 &&
    people.to.every(({ known }) => known) &&
    !isTheirCompany(greeted, people) &&
    fits(greeted, people)
    ? { kind: 'wrong' }
    : { kind: 'unknown' };
}

/** A name in characters is held against names in the same ones: 田中 and Tanaka may be one. */
const writtenAlike = ({ words }: Greeted, { to }: People): boolean => {
  if (!isUncasedScript(words[0] ?? '')) return true;
  const scripts = [/\p{Script=Han}/u, /[가-힣]/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Devanagari}/u];
  const script = scripts.find((one) => one.test(words[0] ?? ''));
  return !script || to.every((person) => [...person.words].some((word) => script.test(word)));
};

const latin = /^[a-z0-9]+$/;
const hasLatin = ({ words }: Greeted): boolean => words.every((word) => latin.test(word));
const isLatin = ({ words }: Addressee): boolean => [...words].every((word) => latin.test(word));

/** "Dear Ms Schmidt" to somebody known as "Anna" alone says nothing. */
const fits = ({ title }: Greeted, { to }: People): boolean =>
  !title || to.every(({ familyWords }) => familyWords.size > 0);

/** "Hi Acme" to somebody at acme.example greets the company. */
const isTheirCompany = ({ words }: Greeted, { to }: People): boolean =>
  to.some(({ email }) => {
    const domain = email.split('@')[1]?.toLowerCase() ?? '';
    return domain.split(/[.-]/).some((part) => part.length > 2 && words.includes(part));
  });
