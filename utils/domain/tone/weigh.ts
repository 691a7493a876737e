import type { Lexicon } from './lexicon';
import type { Hit } from './read-sentence';
import type { Sentence } from './word';

const before = 0.5;
const after = 1.25;

/** How much a place in the sentence counts: what comes after "but" counts more, and "although it is ugly," less. */
function placeWeigher({ words }: Sentence, lexicon: Lexicon): (at: number) => number {
  const turn = words.findLastIndex(({ word }, at) => at > 0 && lexicon.contrasts.has(word));
  if (turn > 0) return (at) => (at < turn ? before : after);
  const opens = words.findIndex(({ word, gap }) => gap !== 'none' && lexicon.concessions.has(word));
  if (opens < 0) return () => 1;
  const found = words.findIndex(({ gap }, at) => at > opens && gap === 'comma');
  const until = found < 0 ? words.length : found;
  return (at) => (at >= opens && at < until ? before : after);
}

/** A question asks more than it says, unless it is put with force. */
const tones = (end: string): number => {
  if (end === '?') return 0.45;
  return 1 + 0.05 * Math.min(4, end.length);
};

const conditional = 0.5;
const aboutOthers = 0.3;
const ofFormer = 0.3;

/** It speaks of somebody in our place, and not to us. */
const isAboutOthers = ({ words }: Sentence, lexicon: Lexicon): boolean =>
  words.some(({ word }) => lexicon.others.has(word)) && !words.some(({ word }) => lexicon.you.has(word));

/** The words of the clause that speak of what the writer had before: "my old one died". */
function formerThing({ words }: Sentence, lexicon: Lexicon): readonly [from: number, until: number] {
  const at = words.findIndex(
    ({ word }, place) => place > 0 && lexicon.former.has(word) && lexicon.mine.has(words[place - 1]!.word),
  );
  if (at < 0) return [0, 0];
  const found = words.findIndex(({ word, gap }, place) => place > at && (gap === 'comma' || word === 'so'));
  return [at + 1, found < 0 ? words.length : found];
}

/** The hits of one sentence as they count in it. */
export function weighed(sentence: Sentence, hits: readonly Hit[], lexicon: Lexicon): readonly Hit[] {
  const place = placeWeigher(sentence, lexicon);
  const condition = sentence.words.findIndex(({ word }) => lexicon.conditions.has(word));
  const found = sentence.words.findIndex(({ gap }, at) => at > condition && gap === 'comma');
  const until = found < 0 ? sentence.words.length : found;
  const tone = tones(sentence.end) * (isAboutOthers(sentence, lexicon) ? aboutOthers : 1);
  const [formerFrom, formerUntil] = formerThing(sentence, lexicon);
  return hits.map((hit) => {
    const isFormer = hit.weight < 0 && hit.from >= formerFrom && hit.from < formerUntil;
    const isSupposed = condition >= 0 && hit.from >= condition && hit.from < until;
    return {
      ...hit,
      weight: hit.weight * place(hit.to - 1) * tone * (isSupposed ? conditional : 1) * (isFormer ? ofFormer : 1),
    };
  });
}

/** The sentence begins by turning against the one before it. */
export const turnsAgainst = ({ words }: Sentence, lexicon: Lexicon): boolean =>
  words[0] !== undefined && lexicon.contrasts.has(words[0].word);
