import { longestWord, mostWords, type OwnWords, type WordList, wordLists } from '../model/own-words';

/** White space as one blank, none around it: that is how phrases are kept and compared. */
export const tidyWord = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two that differ in nothing but case are one. */
export const wordKey = (word: string): string => tidyWord(word).normalize('NFC').toLowerCase();

/** Those of `words` that `list` has not, each once. */
export function newWords(list: readonly string[], words: readonly string[]): readonly string[] {
  const known = new Set(list.map(wordKey));
  return words.map(tidyWord).filter((word) => {
    if (word === '' || known.has(wordKey(word))) return false;
    known.add(wordKey(word));
    return true;
  });
}

export type WordProblem = 'wordTooLong' | 'wordThere' | 'wordsFull';

/** Why these can't be added to a list; null when they can. Words that are there already only count when nothing is new. */
export function problemWith(list: readonly string[], words: readonly string[]): WordProblem | null {
  if (words.some((word) => tidyWord(word).length > longestWord)) return 'wordTooLong';
  const fresh = newWords(list, words);
  if (fresh.length === 0 && words.some((word) => tidyWord(word) !== '')) return 'wordThere';
  return list.length + fresh.length > mostWords ? 'wordsFull' : null;
}

/** Both together, in the order in which they came. */
export function joinWords(mine: OwnWords, more: OwnWords): OwnWords {
  const joined = (list: WordList) => [...mine[list], ...newWords(mine[list], more[list])];
  return {
    never: joined('never'),
    fine: joined('fine'),
    colleagues: joined('colleagues'),
    companies: joined('companies'),
  };
}

/** The first list that would grow too long; null when all fit. */
export const overfull = (words: OwnWords): keyof OwnWords | null =>
  wordLists.find((list) => words[list].length > mostWords) ?? null;
