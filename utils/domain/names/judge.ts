import { isInflected, type Likeness, likenessOf } from './alike';
import { isGivenName } from './given-names';
import type { Greeted, Greeting } from './greeting';
import { mayBeginWith } from './nicknames';
import type { Addressee, People } from './people';
import { areSpellings } from './spellings';

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

const uncased = /[^a-z0-9]/;
/** In a script without small letters, where a name is compared as a whole or as a part: 田中様 greets 田中太郎. */
const isUncased = (word: string): boolean => uncased.test(word);
const politely = /(?:様|さま|さん|殿|君|先生|氏|女士|님께|님|씨)$/u;

function inclusion(word: string, name: string): Likeness {
  const bare = word.replace(politely, '');
  return bare !== '' && (name.includes(bare) || bare.includes(name)) ? 'same' : 'other';
}

/** A real given name that is only near the recipient's family name: "Brooke" to somebody Brekke. */
const isAnotherGiven = (word: string, name: string, { familyWords, givenWords }: Addressee): boolean =>
  familyWords.has(name) && !givenWords.has(name) && isGivenName(word);

function wordLikeness(word: string, person: Addressee, declines: boolean): Likeness {
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
  if (person.givenWords.size === 0 && [...person.initials].some((letter) => mayBeginWith(word, letter))) return 'same';
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
  return near >= 0 ? { kind: 'misspelt', whom: person, at: near } : { kind: 'wrong' };
}

/** "Anna Miller" to Anna Schmidt. A second given name or a second family name is no such thing. */
function isAnotherFamily({ words }: Greeted, likeness: readonly Likeness[], person: Addressee): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (person.familyWords.size === 0 || words.length !== 2 || last.length < 3 || likeness[0] !== 'same') return false;
  return person.givenWords.has(first) && !isGivenName(last) && !person.initials.includes(last[0]!);
}

/** Whether the name is a recipient's, a recipient's misspelt, or nobody's here. Silent where a recipient's name is not known. */
export function judge(greeted: Greeted, greeting: Greeting, people: People): Verdict {
  const declines = declining.has(greeting.lang) || /[\u0370-\u03ff\u0400-\u04ff]/.test(greeted.text);
  const verdicts = [...people.to, ...people.others].map((person) => verdictFor(greeted, person, declines));
  if (verdicts.some(({ kind }) => kind === 'right')) return { kind: 'right' };
  const misspelt = verdicts.find(({ kind }) => kind === 'misspelt');
  if (misspelt) return misspelt;
  const certain = greeted.sure && !greeted.words.every(isLikeInitials) && hasLatin(greeted) === people.to.some(isLatin);
  return certain &&
    people.to.length > 0 &&
    people.to.every(({ known }) => known) &&
    !isTheirCompany(greeted, people) &&
    fits(greeted, people)
    ? { kind: 'wrong' }
    : { kind: 'unknown' };
}

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
