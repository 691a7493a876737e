import { type Card, cardColumns, readCards } from '../domain/exchange/read-cards';
import { emptySurvey } from '../domain/import/survey';
import { done, failed, type Result } from '../messaging/result';
import { CsvProblem } from './csv-encoding';
import { bytesOf, type CsvRow } from './csv-rows';
import { type CsvSurvey, problemOf } from './read-csv';

/** Cards have no columns of their own: theirs are always these. */
export const cardMapping = cardColumns;

const largestFile = 200_000_000;
const sampleCards = 20;
const cardsAtOnce = 1_000;

export const isCardFile = (name: string): boolean => /\.(?:vcf|vcard)$/i.test(name);

/** Reads a vCard file whole: a card that is broken or cut off refuses it, with its line. */
export async function surveyCards(file: File): Promise<Result<CsvSurvey>> {
  if (file.size > largestFile) return failed('fileTooLarge', { megabytes: largestFile / 1_000_000 });
  try {
    const bytes = await bytesOf(file, 0, file.size);
    const { text, encoding } = textOf(bytes);
    const read = readCards(text);
    if ('problem' in read) return failed(read.problem.code, read.problem.params);
    const { cards } = read;
    return done({
      format: { encoding, delimiter: ',' },
      header: cardColumns.map(() => ''),
      headerRow: 0,
      samples: cards.slice(0, sampleCards).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
      columns: cardColumns.map(() => emptySurvey),
      rows: cards.length,
      notes: encoding === 'utf-8' ? [] : [{ code: 'readAsWindows1252', params: {} }],
      cards,
    });
  } catch (error) {
    return problemOf(error);
  }
}

function textOf(bytes: ArrayBuffer): { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' } {
  if (bytes.byteLength === 0) throw new CsvProblem('fileEmpty');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Old address books write in the encoding of their system.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** The cards as the rows of a table, in blocks, each with which part of them was read so far. */
export function* cardRows(
  cards: readonly Card[],
): Generator<{ readonly rows: readonly CsvRow[]; readonly part: number }> {
  for (let at = 0; at < cards.length; at += cardsAtOnce) {
    const some = cards.slice(at, at + cardsAtOnce);
    yield { rows: some.map(({ number: row, cells }) => ({ row, cells })), part: (at + some.length) / cards.length };
  }
}
