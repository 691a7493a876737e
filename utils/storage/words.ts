import { foldText } from '../domain/names/fold';

const longestWord = 40;
const mostWords = 40;
const notWord = /[^\p{L}\p{N}]+/u;

/** The folded words of names and addresses, each once; an address also counts as a whole. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    const folded = foldText(text.slice(0, 300));
    const isAddress = folded.includes('@');
    if (isAddress) words.add(folded.trim().slice(0, 120));
    // "com" and "de" stand in every row and tell nobody apart.
    const telling = isAddress ? folded.replace(/\.\p{L}+\s*$/u, '') : folded;
    for (const word of telling.split(notWord)) if (word) words.add(word.slice(0, longestWord));
  }
  return [...words].slice(0, mostWords);
}

const mostNoted = 60;

/** The folded words of what was noted, each once. Long notes are found by what they begin with. */
export function notedWords(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (text === '') continue;
    for (const word of foldText(text.slice(0, 2_000)).split(notWord))
      if (word.length > 1) words.add(word.slice(0, longestWord));
  }
  return [...words].slice(0, mostNoted);
}

/** What was typed, as it is looked for: whole when it is an address, in words otherwise. The longest first. */
export function wordsAsked(text: string): readonly string[] {
  const folded = foldText(text.trim().slice(0, 300));
  if (folded.includes('@') && !/\s/.test(folded)) return [folded.slice(0, 120)];
  const words = folded.split(notWord).filter(Boolean);
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].sort((a, b) => b.length - a.length);
}
