import { authoredOf } from '../message/authored';
import type { Range } from '../message/range';
import { bareDenial } from './bare-denial';
import { languageIn } from './language';
import { lettersPart } from './letter';
import { type Lexicon, lexiconOf } from './lexicon';
import { type BareDenial, type Hit, hitsIn } from './read-sentence';
import { turnsAgainst, weighed } from './weigh';
import { type Sentence, sentencesOf } from './word';

/** How a text reads, and the very words of it that led there, in their order. */
export interface Tone {
  readonly tone: 'negative' | 'other';
  readonly because: readonly string[];
}

const other: Tone = { tone: 'other', because: [] };
/** A complaint says so long before. */
const longest = 10_000;
const mostReasons = 6;
const longestReason = 120;
const enoughInRemark = -0.85;
const enoughInShortMail = -1.5;
const enoughInLetter = -2;
/** In more words more may be said that sounds bad. */
const usualLetter = 120;

interface Found extends Hit {
  readonly start: number;
  readonly end: number;
}

function found(sentences: readonly Sentence[], lexicon: Lexicon, denial: BareDenial | null): readonly Found[] {
  let all: Found[] = [];
  for (const sentence of sentences) {
    if (turnsAgainst(sentence, lexicon)) all = all.map((hit) => ({ ...hit, weight: 0.6 * hit.weight }));
    const hits = weighed(sentence, hitsIn(sentence, lexicon, denial), lexicon);
    for (const hit of hits) {
      const { start } = sentence.words[hit.from]!;
      all.push({ ...hit, start, end: sentence.words[hit.to - 1]!.end });
    }
  }
  return all;
}

const sum = (hits: readonly Hit[]): number => hits.reduce((total, { weight }) => total + weight, 0);

/** In a letter what was done wrong counts, and of the rest only a little: people write of bad news without being upset. */
function letterScore(hits: readonly Hit[]): number {
  const acts = sum(hits.filter(({ isAct }) => isAct));
  const words = sum(hits.filter(({ isAct }) => !isAct));
  const most = acts <= -1.9 ? 3 : 0.7;
  return acts + Math.max(-most, Math.min(most, 0.35 * words));
}

function isLetterUpset(hits: readonly Hit[], sentences: readonly Sentence[]): boolean {
  const length = sentences.reduce((count, { words }) => count + words.length, 0);
  return letterScore(hits) <= enoughInLetter * Math.max(1, Math.sqrt(length / usualLetter));
}

/** Whether what was found is enough. */
type Verdict = (hits: readonly Hit[], sentences: readonly Sentence[]) => boolean;

interface Reading {
  readonly ranges: readonly Range[];
  readonly isLetter: boolean;
  /** In a remark on a thing, what the thing doesn't do counts by itself. */
  readonly denial: BareDenial | null;
  readonly isUpset: Verdict;
}

function read(text: string, { ranges, isLetter, denial, isUpset }: Reading): Tone {
  const language = languageIn(text, ranges);
  for (const each of language ? [language] : (['en', 'de'] as const)) {
    const lexicon = lexiconOf(each);
    const sentences = sentencesOf(text, ranges, lexicon.spell);
    const hits = found(sentences, lexicon, denial);
    if (isUpset(hits, sentences)) return { tone: 'negative', because: reasons(text, hits, isLetter) };
    if (hits.length > 0) return other;
  }
  return other;
}

const atMost =
  (enough: number): Verdict =>
  (hits) =>
    sum(hits) <= enough;

/**
 * How a mail or a remark of a customer reads. One pass; nothing is kept. A remark is a sentence or two on one thing; a
 * letter has a greeting, a sign-off, several lines or many words, and there politeness is no praise and bad news no
 * complaint.
 */
export function readTone(source: string): Tone {
  const text = source.slice(0, longest);
  const part = lettersPart(text, authoredOf({ text, spans: [] }));
  if (part.isLetter) return read(text, { ...part, denial: null, isUpset: isLetterUpset });
  return read(text, { ...part, denial: bareDenial, isUpset: atMost(enoughInRemark) });
}

/** The same of what is known to be a mail: also a short one without a greeting may speak of anything. */
export function readMailTone(source: string): Tone {
  const text = source.slice(0, longest);
  const part = lettersPart(text, authoredOf({ text, spans: [] }));
  const isUpset = part.isLetter ? isLetterUpset : atMost(enoughInShortMail);
  return read(text, { ...part, denial: null, isUpset });
}

function reasons(text: string, hits: readonly Found[], isLetter: boolean): readonly string[] {
  const negative = hits
    .filter(({ weight }) => weight < 0)
    .sort((a, b) => strength(a, isLetter) - strength(b, isLetter));
  return negative
    .slice(0, mostReasons)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longestReason)).replace(/\s+/g, ' '));
}

const strength = ({ weight, isAct }: Hit, isLetter: boolean): number => (isAct && isLetter ? 3 * weight : weight);
