import type { Greeting } from './greeting-line';
import { nearlyNobodyPhrase, nobodyPhrase, plain } from './nobody-phrases';
import type { Word } from './opening';

const mayEnd = /^\s*(?:[,:;!.、，：。،…|(\n—–-]|$)/u;
const mostWords = 12;

/** The line opens with a phrase that greets nobody in particular. The longest phrase wins. */
export function nobodyLine(text: string, words: readonly Word[]): Greeting | null {
  const first = words[0];
  if (!first) return null;
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const last = words[count - 1]!;
    if (!mayEnd.test(last.gap)) continue;
    const head = plain(text.slice(first.start, last.end));
    const lang = nobodyPhrase(head) ?? nearlyNobodyPhrase(head);
    if (lang) return nobody(lang, first.start, last.end, count === words.length);
  }
  return null;
}

const nobody = (lang: string, start: number, end: number, wholeLine: boolean): Greeting => ({
  kind: 'nobody',
  lang,
  start,
  end,
  word: { start, end },
  names: [],
  forSeveral: false,
  inline: !wholeLine,
});
