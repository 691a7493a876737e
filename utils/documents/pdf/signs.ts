import { Keyword } from './values';

/** 1: white space, 2: a sign that ends a word, 0: part of a word. */
let classes: Uint8Array | undefined;

export function classTable(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(256);
  for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = 1;
  for (const sign of '()<>[]{}/%') classes[sign.charCodeAt(0)] = 2;
  return classes;
}

const keywords = new Map<string, Keyword | boolean | null>();

export const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export const fromHex = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The same few words come again and again; a file made of words alone does not fill the memory. */
export function keyword(word: string): Keyword | boolean | null {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  const known = keywords.get(word);
  if (known !== undefined) return known;
  const made = new Keyword(word);
  if (keywords.size < 300) keywords.set(word, made);
  return made;
}
