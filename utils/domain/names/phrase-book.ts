import { isAscii } from './ascii';
import { foldText } from './fold';

export interface Phrase {
  readonly lang: string;
  readonly text: string;
}

/** Phrases with "|" between them, by language: folded, but for scripts that folding leaves as they are. */
type Lists = Readonly<Record<string, string>>;

interface Shelf {
  /** Every phrase has a "|" at both ends. */
  readonly packed: string;
  readonly langs: readonly { readonly lang: string; readonly start: number }[];
}

function shelfOf(lists: Lists): Shelf {
  let packed = '|';
  const langs = Object.entries(lists).map(([lang, list]) => {
    const start = packed.length;
    packed += `${list}|`;
    return { lang, start };
  });
  return { packed, langs };
}

const foldedLists = (lists: Lists): Lists =>
  Object.fromEntries(Object.entries(lists).map(([lang, list]) => [lang, foldText(list)]));

function phraseAround({ packed, langs }: Shelf, at: number): Phrase & { readonly start: number } {
  const start = packed.lastIndexOf('|', at) + 1;
  const lang = langs.findLast((one) => one.start <= start)?.lang ?? '';
  return { lang, text: packed.slice(start, packed.indexOf('|', start)), start };
}

function* places(text: string, needle: string): Generator<number> {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
}

/** So many look-ups cost less in the lists as they stand than making a table of them. */
const beforeTheTable = 24;

/** The language of each phrase; where two have it, the first one. */
function tableOf(lists: Lists, table: Map<string, string>): Map<string, string> {
  for (const [lang, list] of Object.entries(lists))
    for (const phrase of list.split('|')) if (!table.has(phrase)) table.set(phrase, lang);
  return table;
}

/**
 * Searches the lists as they stand: a table of them took a worker that has just woken longer than all its checks.
 * What is asked for is folded. Where two languages have a phrase, it is the first one's.
 */
export class PhraseBook {
  readonly #lists: Lists;
  readonly #otherScripts: Lists;
  #shelf: Shelf | undefined;
  #others: Shelf | undefined;
  #table: ReadonlyMap<string, string> | undefined;
  #asked = 0;

  constructor(lists: Lists, otherScripts: Lists) {
    this.#lists = lists;
    this.#otherScripts = otherScripts;
  }

  langOf(text: string): string | undefined {
    this.#asked += 1;
    if (this.#asked > beforeTheTable) {
      this.#table ??= tableOf(foldedLists(this.#otherScripts), tableOf(this.#lists, new Map()));
      return this.#table.get(text);
    }
    for (const shelf of this.#shelvesFor(text)) {
      const at = shelf.packed.indexOf(`|${text}|`);
      if (at >= 0) return phraseAround(shelf, at + 1).lang;
    }
    return undefined;
  }

  /** The phrases whose first word it is, in the order of the languages. */
  beginningWith(word: string): readonly Phrase[] {
    if (word === '') return [];
    return this.#shelvesFor(word).flatMap((shelf) =>
      [...places(shelf.packed, `|${word}`)]
        .filter((at) => ' |'.includes(shelf.packed[at + 1 + word.length] ?? '|'))
        .map((at) => phraseAround(shelf, at + 1)),
    );
  }

  /** The phrases that have one of the pieces in them, the shortest first. */
  withOneOf(pieces: readonly string[]): readonly Phrase[] {
    return this.#shelvesFor(pieces.join(''))
      .flatMap((shelf) => {
        const starts = new Set(
          pieces.flatMap((piece) =>
            [...places(shelf.packed, piece)].map((at) => shelf.packed.lastIndexOf('|', at) + 1),
          ),
        );
        return [...starts].sort((a, b) => a - b).map((at) => phraseAround(shelf, at));
      })
      .sort((a, b) => a.text.length - b.text.length);
  }

  #shelvesFor(text: string): readonly Shelf[] {
    this.#shelf ??= shelfOf(this.#lists);
    if (isAscii(text)) return [this.#shelf];
    this.#others ??= shelfOf(foldedLists(this.#otherScripts));
    return [this.#shelf, this.#others];
  }
}
