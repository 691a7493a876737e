import { unspellUmlauts } from '../names/fold';
import { english as englishLists } from './english';
import { german as germanLists } from './german';
import type { Lists, Weighted } from './lists';
import { firstOf, type Phrase, phraseOf } from './phrase';

/** The lists of one language, ready to be looked up. */
export interface Lexicon {
  readonly language: 'en' | 'de';
  spell(word: string): string;
  weightOf(word: string): number | undefined;
  /** Phrases that may begin with this word. */
  startingWith(word: string): readonly Phrase[];
  readonly negators: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly concessions: ReadonlySet<string>;
  readonly stronger: ReadonlySet<string>;
  readonly weaker: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly mine: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

const shortestStem = 3;

/** Exact words and stems; the longest that fits counts. */
class Table<T> {
  readonly #exact = new Map<string, T>();
  readonly #stems = new Map<string, T>();

  at(entry: string): T | undefined {
    return entry.endsWith('*') ? this.#stems.get(entry.slice(0, -1)) : this.#exact.get(entry);
  }

  put(entry: string, value: T): void {
    if (entry.endsWith('*')) this.#stems.set(entry.slice(0, -1), value);
    else this.#exact.set(entry, value);
  }

  exact(word: string): T | undefined {
    return this.#exact.get(word);
  }

  /** Of all the stems that the word begins with, the longest first. */
  *stems(word: string): Generator<T> {
    for (let length = Math.min(word.length, 24); length >= shortestStem; length -= 1) {
      const found = this.#stems.get(word.slice(0, length));
      if (found !== undefined) yield found;
    }
  }
}

const mostKept = 5_000;

/** Asked for the same few thousand words again and again. */
function kept<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (known.has(word)) return known.get(word) as T;
    if (known.size >= mostKept) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

function lexicon(language: Lexicon['language'], lists: Lists, spell: (word: string) => string): Lexicon {
  const weights = new Table<number>();
  for (const [weight, entries] of lists.words) {
    for (const entry of entries.split(' ')) weights.put(spell(entry), weight);
  }
  const negators = new Set([...setOf(lists.negators)].map(spell));
  const firsts = new Table<Phrase[]>();
  const add = (weighted: Weighted, isAct: boolean) => {
    for (const [weight, entries] of weighted) {
      for (const entry of entries.split(',')) {
        const phrase = phraseOf(entry.trim(), { weight, isAct, spell, negators });
        for (const first of phrase.firsts) {
          const known = firsts.at(first);
          if (known) known.push(phrase);
          else firsts.put(first, [phrase]);
        }
      }
    }
  };
  add(lists.phrases, false);
  add(lists.acts, true);
  return {
    language,
    spell,
    weightOf: kept((word) => weights.exact(word) ?? weights.stems(word).next().value),
    startingWith: kept((word) => [...(firsts.exact(firstOf(word)) ?? []), ...[...firsts.stems(word)].flat()]),
    negators,
    ends: setOf(lists.ends),
    contrasts: setOf(lists.contrasts),
    concessions: setOf(lists.concessions),
    stronger: setOf(lists.stronger),
    weaker: setOf(lists.weaker),
    conditions: setOf(lists.conditions),
    others: setOf(lists.others),
    you: setOf(lists.you),
    mine: setOf(lists.mine),
    former: setOf(lists.former),
  };
}

const made = new Map<Lexicon['language'], Lexicon>();

/** Made at the first use: it takes some milliseconds. */
export function lexiconOf(language: Lexicon['language']): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const fresh =
    language === 'en' ? lexicon('en', englishLists(), (word) => word) : lexicon('de', germanLists(), unspellUmlauts);
  made.set(language, fresh);
  return fresh;
}
