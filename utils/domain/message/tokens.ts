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
const outside = 0;
const inWord = 1;
const unseen = 2;
/** Of a letter beyond the first plane. */
const half = 3;
/** What a UTF-16 code is. It fills as characters are met. */
let kinds: Uint8Array | undefined;
const readKinds = (): Uint8Array => {
  kinds ??= new Uint8Array(0x10000).fill(unseen).fill(half, 0xd800, 0xe000);
  return kinds;
};

/** Of plain letters and signs nobody has to ask the expression, which takes long to make. */
const isWordLike = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    : wordLike.test(String.fromCharCode(code));

/** Of a character that the table doesn't tell, or doesn't tell yet. */
function lookAt(table: Uint8Array, text: string, at: number, { start, end }: Range): number {
  const code = text.charCodeAt(at);
  if (table[code] !== half) {
    table[code] = isWordLike(code) ? inWord : outside;
    return table[code];
  }
  const first = code < 0xdc00 ? at : at - 1;
  return first >= start && first + 1 < end && wordLike.test(text.slice(first, first + 2)) ? inWord : outside;
}

/**
 * Writes down where words begin and end, in turns; how many places that are. It is done with every character, and where
 * a word ends no processor can foresee: so nothing is asked there, which takes a quarter of the time.
 */
function readEdges(edges: Int32Array, text: string, range: Range): number {
  const table = readKinds();
  const { start, end } = range;
  let count = 0;
  let before = outside;
  for (let at = start; at < end; at += 1) {
    let kind = table[text.charCodeAt(at)]!;
    if (kind > inWord) kind = lookAt(table, text, at, range);
    edges[count] = at;
    count += kind ^ before;
    before = kind;
  }
  edges[count] = end;
  return count + before;
}

const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

const usual = 1 << 13;
/** For the texts of most mails always the same one. */
let usualEdges: Int32Array | undefined;
const roomFor = (edges: number): Int32Array => {
  if (edges > usual) return new Int32Array(edges);
  usualEdges ??= new Int32Array(usual);
  return usualEdges;
};

export const tokensOf = (text: string, ranges: readonly Range[]): Token[] => {
  const tokens: Token[] = [];
  for (const range of ranges) {
    const edges = roomFor(range.end - range.start + 1);
    const count = readEdges(edges, text, range);
    for (let at = 0; at < count; at += 2) {
      const start = edges[at]!;
      while (at + 2 < count && edges[at + 2] === edges[at + 1]! + 1 && isJoiner(text.charCodeAt(edges[at + 1]!)))
        at += 2;
      tokens.push(new Word(text, start, edges[at + 1]!));
    }
  }
  return tokens;
};
