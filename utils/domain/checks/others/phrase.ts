import { eachWord, mostWords, phraseKey } from './words';

/** What a phrase is looked up by: its key, and the hashes of the words at its ends. */
export interface PhraseHashes {
  readonly key: number;
  readonly first: number;
  readonly last: number;
}

/** Null for a text without words. */
export function hashPhrase(text: string): PhraseHashes | null {
  const hashes: number[] = [];
  eachWord(text, 0, text.length, (hash) => {
    if (hashes.length < mostWords) hashes.push(hash);
  });
  if (hashes.length === 0) return null;
  const sum = hashes.reduce((total, hash) => (total + hash) | 0, 0);
  return { key: phraseKey(sum, hashes.length), first: hashes[0]!, last: hashes[hashes.length - 1]! };
}
