import { longestWord, mostWords, type WordList } from '../domain/model/own-words';
import type { Reason } from '../domain/model/row';
import type { WordProblem } from '../domain/words/word-list';
import type { Translate } from '../platform';
import { textKey } from './text-key';

/** What a list of own words is called. */
export const wordListWords = (list: WordList, t: Translate): string => t(textKey('words', list));

const faults: Readonly<Record<string, string>> = {
  wordsNoList: 'wordsFaultNoList',
  wordsNoText: 'wordsFaultNoText',
  wordsTooLong: 'wordsFaultTooLong',
  wordsTwice: 'wordsFaultTwice',
  wordsTooMany: 'wordsFaultTooMany',
  wordsUnknownList: 'wordsFaultUnknownList',
};

/** What of a file of own words can't be taken: where it stands, and why. */
export function wordFaultWords({ code, params }: Reason, t: Translate): string {
  const key = faults[code] ?? 'wordsFaultNoText';
  if (code === 'wordsUnknownList') return t(key, String(params.list));
  const limit = code === 'wordsTooMany' ? mostWords : longestWord;
  return t(key, wordListWords(params.list as WordList, t), Number(params.place ?? 0), String(params.word ?? ''), limit);
}

/** Why a whole file of own words can't be read. */
export function wordsProblemWords({ code, params }: Reason, t: Translate): string {
  if (code === 'wordsNewer') return t('wordsNewer');
  if (code === 'wordsTooBig') return t('wordsTooBig');
  if (code !== 'wordsNotJson') return t('wordsNotOurs');
  return t('wordsNotJson', Number(params.line), Number(params.column));
}

/** Why something can't be added to a list. */
export function wordProblemWords(problem: WordProblem, t: Translate): string {
  if (problem === 'wordTooLong') return t('wordsTooLong', longestWord);
  return problem === 'wordThere' ? t('wordsThere') : t('wordsFull', mostWords);
}
