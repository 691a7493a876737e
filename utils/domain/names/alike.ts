import { distance } from './distance';
import { unspellUmlauts } from './fold';
import { genderOf, isGivenName } from './given-names';
import { sameByNickname } from './nicknames';
import { soundOf } from './sound';
import { areSpellings } from './spellings';
import { isVocativeOf } from './vocatives';

/** `same`: may be this person's name; `near`: meant, but misspelt; `other`: somebody else's. */
export type Likeness = 'same' | 'near' | 'other';

/** Letters that a scanner takes for each other; the same shape on paper is no mistake of the writer. */
const shapes = (name: string): string =>
  name
    .replace(/rn|rm|nn/g, 'm')
    .replace(/[1l|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd');

const petEnding = /(?:ie|ey|y|i|o)$/;

/** "Suzy" of Suzanne, "Raj" of Rajiv, "Alexander" of Alex, "Sheba" of Bathsheba: cut at either end. */
function isCutOf(short: string, long: string): boolean {
  if (short.length < 2 || long.length - short.length < 2) return false;
  if (long.startsWith(short)) return true;
  if (genderOf(short)) return false;
  if (short.length >= 4 && long.length - short.length <= 4 && long.endsWith(short)) return true;
  const stem = short.replace(petEnding, '').replace(/(.)\1$/, '$1');
  return stem.length >= 3 && petEnding.test(short) && long.length - stem.length >= 2 && long.startsWith(stem);
}

/** How many wrong letters a name of this length can have and still be meant. */
const tolerance = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : 2);

const firstLetters = ['ck', 'fpv', 'jyg', 'sz', 'vw', 'iey', 'ao', 'td', 'ckq', 'xs'];
const beginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || firstLetters.some((group) => group.includes(a[0]!) && group.includes(b[0]!));

function isMisspelling(greeted: string, name: string): boolean {
  const shorter = Math.min(greeted.length, name.length);
  const bothReal = isGivenName(greeted) && isGivenName(name);
  if (shorter >= 3 && beginAlike(greeted, name) && soundOf(greeted) === soundOf(name)) return true;
  if (bothReal) return false;
  const limit = Math.max(
    tolerance(shorter),
    shorter === 3 && greeted.length !== name.length && greeted[0] === name[0] ? 1 : 0,
  );
  if (limit === 0) return shorter === 3 && [...greeted].sort().join('') === [...name].sort().join('');
  const off = distance(greeted, name, limit);
  if (off > limit) return false;
  return off === 1 || greeted[0] === name[0];
}

/** How the name in a greeting stands to one name of a recipient. Takes folded names. */
export function likenessOf(greeted: string, name: string): Likeness {
  if (greeted === name || unspellUmlauts(greeted) === unspellUmlauts(name)) return 'same';
  // Johan is short for Johannes, though to mix them up is a common slip, too.
  if (areSpellings(greeted, name))
    return Math.abs(greeted.length - name.length) > 1 && sameByNickname(greeted, name) ? 'same' : 'near';
  if (sameByNickname(greeted, name) || isCutOf(greeted, name) || isCutOf(name, greeted)) return 'same';
  if (greeted.length >= 4 && shapes(greeted) === shapes(name)) return 'same';
  return isMisspelling(greeted, name) ? 'near' : 'other';
}

const inflection = /(?:ovi|owi|ove|owie|iu|ai|au|[aeiouy])$/;

/**
 * The same name in another case: "Petře" is Petr, "Anno" is Anna, "Kowalskiego" is Kowalski. For languages that
 * decline names when they greet.
 */
export function isInflected(greeted: string, name: string): boolean {
  if (isVocativeOf(greeted, name)) return true;
  if (greeted[0] !== name[0]) return false;
  const stem = greeted.replace(inflection, '');
  const base = name.replace(/(?:os|is|as|us|[aeiouy])$/, '');
  if (stem.length < 2 || base.length < 2) return false;
  if (stem === base || (base.length >= 3 && stem.startsWith(base) && greeted.length - base.length <= 3)) return true;
  // Pavel: Pavle, Marek: Marku, Vaclav: Vaclave; Petr: Petre is covered above.
  const bare = (text: string): string =>
    text[0]! +
    text
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/[cz]$/, 'k');
  return base.length >= 4 && bare(stem) === bare(base) && stem.length - base.length <= 1;
}
