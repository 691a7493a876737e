import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { readDocument } from '../../../utils/documents/index';
import { docx, paragraph } from '../../documents/build';
import { randomFrom } from '../../support/random';
import { proseOf } from '../prose';

/** Milliseconds of each round, ours and theirs in turns. */
export interface DocumentTimes {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Letters without blanks, to see that both have read the same. */
const bare = (text: string) => text.replace(/\s+/g, '');

const ours = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readDocument(bytes, { name: 'quote', type: '' });
  if (reading.state === 'unread') throw new Error(reading.reason.code);
  return reading.document.text;
};

const withMammoth = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer })).value;

const withPdfjs = async (bytes: Uint8Array): Promise<string> => {
  const document = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}\n` : '')).join(''));
  }
  await document.loadingTask.destroy();
  return pages.join('\n');
};

/** Some ten pages as Word writes them: each word or two in a run of its own, with its properties. */
const longQuote = (): Uint8Array => {
  const properties =
    '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr>';
  const runOf = (text: string) =>
    `<w:r w:rsidRPr="00A77B3E">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const lines = proseOf(randomFrom(600613), 5000, 'Anna').split('\n');
  const runsOf = (line: string) => (line.match(/\S+\s*\S*\s*/g) ?? []).map(runOf);
  return docx(lines.map((line) => paragraph(...runsOf(line))).join(''));
};

async function measure(
  files: readonly Uint8Array[],
  read: readonly [ours: (bytes: Uint8Array) => Promise<string>, theirs: (bytes: Uint8Array) => Promise<string>],
  rounds: number,
  warmUp: number,
): Promise<DocumentTimes> {
  const [mine, other] = read;
  for (const file of files) {
    const [a, b] = [bare(await mine(file)), bare(await other(file))];
    if (a !== b) throw new Error(`Not the same text: ${a.length} and ${b.length} letters`);
  }
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const began = performance.now();
    for (const file of files) await mine(file);
    const between = performance.now();
    for (const file of files) await other(file);
    const ended = performance.now();
    if (round < 0) continue;
    times.ours.push(between - began);
    times.theirs.push(ended - between);
  }
  return times;
}

const documentBench = {
  docx: (rounds: number, warmUp: number) => measure([longQuote()], [ours, withMammoth], rounds, warmUp),
  pdf: (files: readonly string[], rounds: number, warmUp: number) =>
    measure(
      files.map((file) => Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0))),
      [ours, withPdfjs],
      rounds,
      warmUp,
    ),
};

declare global {
  interface Window {
    documentBench: typeof documentBench;
  }
}

Object.assign(window, { documentBench });
