import type { Budget } from './budget';
import type { TextWriter } from './text-writer';

/** Groups that say how, not what. Those that begin with "\*" may be passed over by their own word. */
const silent = new Set(
  'fonttbl colortbl stylesheet info pict object themedata datastore listtable listoverridetable fldinst xmlnstbl bkmkstart bkmkend'.split(
    ' ',
  ),
);

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

interface Group {
  readonly isSilent: boolean;
  /** How many bytes stand for a "\u" sign in old readers. */
  readonly skip: number;
  readonly isStart: boolean;
}

const control = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))/iy;

/** Paragraphs of Rich Text. Bytes beyond ASCII are read by the file's code page, Windows-1252 where it names none. */
export function readRtf(bytes: Uint8Array, writer: TextWriter, budget: Budget): void {
  const source = new TextDecoder('latin1').decode(bytes);
  const decoder = decoderOf(/\\ansicpg(\d{3,5})/.exec(source.slice(0, 1000))?.[1]);
  const groups: Group[] = [];
  let group: Group = { isSilent: false, skip: 1, isStart: true };
  let paragraph = '';
  let toSkip = 0;
  let steps = 0;
  const write = (text: string) => {
    if (toSkip > 0) {
      const rest = text.slice(toSkip);
      toSkip -= Math.min(toSkip, text.length);
      if (!group.isSilent) paragraph += rest;
    } else if (!group.isSilent) paragraph += text;
  };
  const endParagraph = () => {
    writer.add('paragraph', paragraph);
    paragraph = '';
  };
  let at = 0;
  while (at < source.length) {
    steps += 1;
    if (steps % 8192 === 0) budget.checkTime();
    const sign = source[at]!;
    if (sign === '{') {
      groups.push(group);
      group = { ...group, isStart: true };
      at += 1;
    } else if (sign === '}') {
      group = groups.pop() ?? group;
      toSkip = 0;
      at += 1;
    } else if (sign === '\\') {
      control.lastIndex = at;
      const match = control.exec(source);
      if (!match) break;
      at = control.lastIndex;
      const [, word, number, hex, symbol] = match;
      if (word === 'bin') at += Math.max(0, Number(number ?? 0));
      else if (hex !== undefined) write(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))));
      else if (word === 'uc') group = { ...group, skip: Math.max(0, Number(number ?? 1)) };
      else if (word === 'u') {
        toSkip = 0;
        write(String.fromCharCode((Number(number ?? 0) + 65_536) % 65_536));
        toSkip = group.skip;
      } else if (word === 'par' || word === 'row' || word === 'sect' || word === 'page') {
        if (!group.isSilent) endParagraph();
      } else if (symbol === '*' || (word !== undefined && group.isStart && silent.has(word)))
        group = { ...group, isSilent: true };
      else write(signs[word ?? symbol ?? ''] ?? '');
      if (symbol !== '*' && group.isStart) group = { ...group, isStart: false };
    } else {
      const end = nextSign(source, at);
      const text = source.slice(at, end).replace(/[\r\n]/g, '');
      if (text !== '')
        write(/[\u0080-\u00ff]/.test(text) ? decoder.decode(Uint8Array.from(text, (one) => one.charCodeAt(0))) : text);
      at = end;
    }
  }
  endParagraph();
}

function nextSign(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 0x5c || code === 0x7b || code === 0x7d) break;
    at += 1;
  }
  return at;
}

function decoderOf(codePage: string | undefined): TextDecoder {
  try {
    return new TextDecoder(codePage === '65001' ? 'utf-8' : `windows-${codePage ?? '1252'}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
