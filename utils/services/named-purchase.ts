import type { Purchase } from '../domain/model/purchase';

const longestText = 50_000;
const isPartOfWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Short numbers and plain words stand in too many mails. */
const isTelling = (number: string): boolean => number.length >= 3 && /\d/.test(number);

function stands(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + number.length])) return true;
  }
  return false;
}

/** The quote or purchase whose number stands in a text; of several the first. */
export function namedPurchase(purchases: readonly Purchase[], texts: readonly string[]): Purchase | undefined {
  const all = texts.map((text) => text.slice(0, longestText).toLowerCase());
  return purchases.find(({ number }) => {
    const wanted = number.trim().toLowerCase();
    return isTelling(wanted) && all.some((text) => stands(text, wanted));
  });
}
