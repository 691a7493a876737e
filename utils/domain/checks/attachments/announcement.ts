import { type Range, rangeAt } from '../../message/range';
import { evenFold } from '../even-fold';
import { phrasePattern } from '../phrase-pattern';
import { sentenceAround } from '../sentence';
import { stemSearch } from '../stem-search';
import { type Announcing, announcings } from './announcing';
import { announcingsElsewhere } from './announcing-elsewhere';

interface Reader {
  readonly stems: readonly string[];
  readonly says: () => RegExp;
  readonly denies: () => RegExp;
  readonly asks: () => RegExp;
}

const never = '(?!)';

const readerOf = ({ stems, says, denies, asks = never }: Announcing): Reader => ({
  stems: evenFold(stems).split(' '),
  says: phrasePattern(says),
  denies: phrasePattern(denies),
  asks: phrasePattern(asks),
});

let all: { readonly readers: readonly Reader[]; readonly search: ReturnType<typeof stemSearch> } | undefined;
const everyReader = () => {
  if (!all) {
    const readers = [...announcings, ...announcingsElsewhere()].map(readerOf);
    all = { readers, search: stemSearch(readers.flatMap(({ stems }) => stems)) };
  }
  return all;
};

/** In a text that speaks of nothing but attachments, the first ones tell. */
const mostLooks = 60;

/** The announcement in the sentence, trimmed of the signs before it. */
function saidIn(folded: string, { start, end }: Range, { says, denies, asks }: Reader): Range | null {
  const whole = folded.slice(start, end);
  const sentence = whole.trimStart();
  const first = end - sentence.length;
  const match = says().exec(sentence);
  if (!match || denies().test(sentence)) return null;
  if (/\?\s*$/.test(sentence) && !asks().test(sentence)) return null;
  const lead = /^[\s,;:.!?)•*-]*/.exec(match[0])![0].length;
  const from = first + match.index + lead;
  return { start: from, end: from + match[0].slice(lead).trimEnd().length };
}

interface Looked {
  readonly text: string;
  readonly folded: string;
  readonly ranges: readonly Range[];
  readonly places: ReturnType<ReturnType<typeof stemSearch>>;
}

function firstOf(reader: Reader, { text, folded, ranges, places }: Looked, limit: number): Range | null {
  let first: Range | null = null;
  for (const stem of reader.stems) {
    let looks = 0;
    let until = -1;
    for (const at of places.get(stem) ?? []) {
      if (at >= limit) break;
      const within = at < until ? undefined : rangeAt(ranges, at);
      if (!within) continue;
      if (++looks > mostLooks) break;
      const sentence = sentenceAround(text, at, within);
      until = sentence.end;
      const said = saidIn(folded, sentence, reader);
      if (said && (!first || said.start < first.start)) first = said;
      if (said) break;
    }
  }
  return first;
}

/** Where the text first says that something is attached to this mail. `folded` is the text, evenly folded. */
export function announcementIn(text: string, folded: string, ranges: readonly Range[]): Range | null {
  const { readers, search } = everyReader();
  const places = search(folded);
  if (places.size === 0) return null;
  const looked = { text, folded, ranges, places };
  let first: Range | null = null;
  for (const reader of readers) {
    const said = firstOf(reader, looked, first?.start ?? text.length);
    if (said) first = said;
  }
  return first;
}
