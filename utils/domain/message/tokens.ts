import type { Range } from './range';

/** A word of the authored text: letters, marks and digits, with apostrophes and hyphens inside. */
export interface Token extends Range {
  readonly text: string;
  /** The UTF-16 code that it begins with, which is had without cutting it out. */
  readonly first: number;
}

/** Most words are only counted, or looked at by their first letter: they are cut out when they are asked for. */
class Word implements Token {
  readonly #source: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.first = source.charCodeAt(start);
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }
}

const wordLike = /^[\p{L}\p{M}\p{N}]$/u;
const unseen = 0;
const inWord = 1;
const outside = 2;
/** Half of a letter beyond the first plane. */
const half = 3;
/** What a UTF-16 code is. It fills as characters are met. */
let kinds: Uint8Array | undefined;

/** Of plain letters and signs nobody has to ask the expression, which takes long to make. */
const isWordLike = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : wordLike.test(String.fromCharCode(code));

const seeKind = (table: Uint8Array, code: number): number => {
  const kind = isWordLike(code) ? inWord : outside;
  table[code] = kind;
  return kind;
};

const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

/** The length of the word character at `at`, 0 where there is none. */
const wordCharacter = (table: Uint8Array, text: string, at: number, end: number): number => {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  const kind = table[code] || seeKind(table, code);
  if (kind === half) return at + 1 < end && wordLike.test(text.slice(at, at + 2)) ? 2 : 0;
  return kind === inWord ? 1 : 0;
};

/** A regular expression takes several times as long, and this is the one thing that is done with every character. */
export const tokensOf = (text: string, ranges: readonly Range[]): Token[] => {
  kinds ??= new Uint8Array(0x10000).fill(unseen).fill(half, 0xd800, 0xdc00).fill(outside, 0xdc00, 0xe000);
  const table = kinds;
  const tokens: Token[] = [];
  for (const { start: from, end } of ranges) {
    let start = -1;
    for (let at = from; at < end; ) {
      const code = text.charCodeAt(at);
      const step = table[code] === inWord ? 1 : table[code] === outside ? 0 : wordCharacter(table, text, at, end);
      if (step > 0) {
        if (start < 0) start = at;
        at += step;
        continue;
      }
      if (start >= 0 && !(isJoiner(code) && wordCharacter(table, text, at + 1, end) > 0)) {
        tokens.push(new Word(text, start, at));
        start = -1;
      }
      at += 1;
    }
    if (start >= 0) tokens.push(new Word(text, start, end));
  }
  return tokens;
};
