import { fold } from './fold';
import { femaleGivenNames } from './given-names-female';
import { maleGivenNames } from './given-names-male';
import { isInNicknames } from './nicknames';
import { wordSet } from './word-set';

const isFemale = wordSet(femaleGivenNames);
const isMale = wordSet(maleGivenNames);

/** The word is a given name or a short form of one. Takes a folded name. */
export const isGivenName = (name: string): boolean => isFemale(name) || isMale(name) || isInNicknames(name);

/** The same of a word as it is written: "Jean-Luc" is two given names. */
export const isWrittenGivenName = (word: string): boolean => {
  const parts = word.split('-');
  return isGivenName(fold(word)) || (parts.length > 1 && parts.every((part) => isGivenName(fold(part))));
};

/** Who bears the name, where only women or only men do. Takes a folded name. */
export function genderOf(name: string): 'female' | 'male' | null {
  const woman = isFemale(name);
  return woman === isMale(name) ? null : woman ? 'female' : 'male';
}
