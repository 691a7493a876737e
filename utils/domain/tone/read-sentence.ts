import type { Lexicon } from './lexicon';
import type { Phrase } from './phrase';
import type { Sentence, Word } from './word';

/** Something in a sentence that says how its writer feels: words `from` up to `to`, not included. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly isAct: boolean;
}

const reach = 5;
/** A noun is denied right before it. */
const shortReach = new Set(['no', 'without', 'zero', 'ohne', 'kein', 'keine']);
const reachOfNo = 3;

/** The negation before `at` that reaches it; -1 for none. */
function negatorBefore(words: readonly Word[], at: number, lexicon: Lexicon, taken: Uint8Array): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    if (words[i + 1]!.gap === 'comma') return -1;
    const { word } = words[i]!;
    if (lexicon.negators.has(word) && taken[i] !== inPhrase) {
      return shortReach.has(word) && at - i > reachOfNo ? -1 : i;
    }
    if (lexicon.ends.has(word) && taken[i] !== inPhrase) return -1;
  }
  return -1;
}

/** In German the negation of a verb stands behind it. */
function negatorAfter(words: readonly Word[], at: number, lexicon: Lexicon, taken: Uint8Array): number {
  if (lexicon.language !== 'de') return -1;
  for (let i = at; i < words.length && i < at + reach; i += 1) {
    const { word, gap } = words[i]!;
    if (gap === 'comma' || lexicon.ends.has(word)) return -1;
    if (word === 'nicht' || word === 'nie' || word === 'kaum') return taken[i] === inPhrase ? -1 : i;
    if (lexicon.weightOf(word) !== undefined) return -1;
  }
  return -1;
}

const free = 0;
const inPhrase = 1;
const usedUp = 2;
/** In a phrase that praises by denying: "never a problem with static" denies the static, too. */
const inDenial = 3;

/** "Not good" is nearly as bad as "bad"; "not bad" is no more than good. */
const denied = (weight: number): number => (weight > 0 ? -(0.6 + 0.8 * weight) : Math.min(1, -0.6 * weight));

interface Match {
  readonly phrase: Phrase;
  readonly end: number;
}

/** The longest says best what is meant, and an act says more than a phrase. */
const isBetter = ({ phrase, end }: Match, best: Match): boolean => {
  if (end !== best.end) return end > best.end;
  if (phrase.given !== best.phrase.given) return phrase.given > best.phrase.given;
  if (phrase.isAct !== best.phrase.isAct) return phrase.isAct;
  return Math.abs(phrase.weight) > Math.abs(best.phrase.weight);
};

function longestPhrase(words: readonly Word[], at: number, lexicon: Lexicon): Match | null {
  let best: Match | null = null;
  for (const phrase of lexicon.startingWith(words[at]!.word)) {
    const end = phrase.endAt(words, at);
    if (end < 0) continue;
    if (!best || isBetter({ phrase, end }, best)) best = { phrase, end };
  }
  return best;
}

/** Words after which "too" is "as well". */
const noMeasure = new Set(
  'to for and but or i it the a an this that when if with as is was are were because so which my we you they he she in on of at from not me did does do have has had will would can could'.split(
    ' ',
  ),
);

function tooMuch(words: readonly Word[], at: number, lexicon: Lexicon): number | null {
  const next = words[at + 1];
  if (lexicon.language !== 'en' || words[at]!.word !== 'too' || !next || next.gap !== 'none') return null;
  if (noMeasure.has(next.word)) return null;
  const weight = lexicon.weightOf(next.word) ?? 0;
  return weight > 1 ? 0.5 * weight : Math.min(-1.3, 1.2 * weight);
}

/** What the words before it make of a weight: "very" or "a bit". */
function measured(words: readonly Word[], from: number, lexicon: Lexicon): number {
  const before = words[from - 1];
  if (!before || words[from]!.gap === 'comma') return 1;
  if (lexicon.stronger.has(before.word)) return 1.25;
  return lexicon.weaker.has(before.word) ? 0.8 : 1;
}

/** Everything in the sentence that weighs, in its order, before the sentence as a whole is looked at. */
export function hitsIn({ words }: Sentence, lexicon: Lexicon, bareDenial: BareDenial | null): readonly Hit[] {
  const taken = new Uint8Array(words.length);
  const hits: Hit[] = [];
  const put = (from: number, to: number, weight: number, isAct: boolean, isNegated: boolean) => {
    const denial = isNegated ? -1 : negatorBefore(words, from, lexicon, taken);
    const before = denial >= 0 && taken[denial] === inDenial && weight > 0 ? -1 : denial;
    const behind = isNegated || before >= 0 ? -1 : negatorAfter(words, to, lexicon, taken);
    const loud = words.slice(from, to).some(({ isLoud }) => isLoud) ? 1.15 : 1;
    const strength = weight * measured(words, from, lexicon) * loud;
    if (before >= 0 && taken[before] === free) taken[before] = usedUp;
    if (behind >= 0) taken[behind] = usedUp;
    hits.push({
      from: before >= 0 ? before : from,
      to: behind >= 0 ? behind + 1 : to,
      weight: before >= 0 || behind >= 0 ? denied(strength) : strength,
      isAct,
    });
  };
  for (let at = 0; at < words.length; ) {
    const found = longestPhrase(words, at, lexicon);
    if (found) {
      const { phrase, end } = found;
      if (phrase.weight !== 0) put(at, end, phrase.weight, phrase.isAct, phrase.isNegated);
      taken.fill(phrase.isNegated && phrase.weight >= 0 ? inDenial : inPhrase, at, end);
      at = end;
      continue;
    }
    const measure = tooMuch(words, at, lexicon);
    const weight = measure ?? lexicon.weightOf(words[at]!.word);
    const end = at + (measure === null ? 1 : 2);
    if (weight !== undefined && taken[at] === free) put(at, end, weight, false, false);
    at = end;
  }
  if (!bareDenial) return hits;
  for (let at = 0; at < words.length; at += 1) {
    if (taken[at] !== free || !lexicon.negators.has(words[at]!.word)) continue;
    const weight = bareDenial(words, at);
    if (weight !== 0) hits.push({ from: at, to: Math.min(at + 2, words.length), weight, isAct: false });
  }
  return hits.sort((a, b) => a.from - b.from);
}

/** What a negation weighs that turns no word around: "it doesn't retract". */
export type BareDenial = (words: readonly Word[], at: number) => number;
