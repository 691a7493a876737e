import { longestWord, mostWords, noWords, type OwnWords, type WordList, wordLists } from '../model/own-words';
import type { Reason } from '../model/row';
import { jsonFault } from './json-fault';
import { tidyWord, wordKey } from './word-list';

const format = 'waymark-words';
/** The version of the file's form. A newer Waymark reads all older ones. */
const version = 1;

/** What a file of own words says, and what of it can't be taken: each with its list and its place there (from 1). */
export interface WordsFile {
  readonly words: OwnWords;
  readonly faults: readonly Reason[];
}

export const writeWords = (words: OwnWords): string => `${JSON.stringify({ format, version, ...words }, null, 2)}\n`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (code: string, params: Reason['params'] = {}): { readonly problem: Reason } => ({
  problem: { code, params },
});

/** Reads a file's text: all that is good in it, and every fault; or why there is nothing in it to take. */
export function readWords(text: string): WordsFile | { readonly problem: Reason } {
  const content = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(content);
  if (fault) return problem('wordsNotJson', { ...fault });
  const json: unknown = JSON.parse(content);
  if (!isRecord(json) || json.format !== format) return problem('wordsNotOurs');
  if (typeof json.version !== 'number' || !Number.isInteger(json.version) || json.version < 1)
    return problem('wordsNotOurs');
  if (json.version > version) return problem('wordsNewer', { version: json.version });

  const faults: Reason[] = [];
  let words = noWords;
  for (const list of wordLists) words = { ...words, [list]: readList(list, json[list], faults) };
  for (const key of Object.keys(json)) {
    if (!['format', 'version', ...wordLists].includes(key))
      faults.push({ code: 'wordsUnknownList', params: { list: key.slice(0, longestWord) } });
  }
  return { words, faults };
}

function readList(list: WordList, raw: unknown, faults: Reason[]): readonly string[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    faults.push({ code: 'wordsNoList', params: { list } });
    return [];
  }
  const taken: string[] = [];
  const known = new Set<string>();
  for (const [index, word] of raw.entries()) {
    const fault = faultOf(word, known);
    if (fault === null && taken.length < mostWords) taken.push(tidyWord(word as string));
    else if (fault !== 'empty') {
      const said = typeof word === 'string' ? tidyWord(word).slice(0, 40) : '';
      faults.push({ code: fault ?? 'wordsTooMany', params: { list, place: index + 1, word: said } });
    }
  }
  return taken;
}

/** Empty lines are left out without a word: nothing is lost with them. */
function faultOf(word: unknown, known: Set<string>): string | null {
  if (typeof word !== 'string') return 'wordsNoText';
  if (tidyWord(word) === '') return 'empty';
  if (tidyWord(word).length > longestWord) return 'wordsTooLong';
  if (known.has(wordKey(word))) return 'wordsTwice';
  known.add(wordKey(word));
  return null;
}
