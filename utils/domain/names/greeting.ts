import { linesOf } from '../message/lines';
import type { Message } from '../message/message';
import type { Range } from '../message/range';
import { fold, unspellUmlauts } from './fold';
import { readLine } from './greeting-line';
import { nobodyLine } from './greeting-nobody';
import type { Greeting } from './greeting-types';
import { letterPattern } from './letter-pattern';
import { wordsOfLine } from './opening';
import { remembered } from './remembered';

export type { Greeted, Greeting } from './greeting-types';

const seen = new WeakMap<Message, { readonly greeting: Greeting | null }>();

/** How the message opens, or null where its first line greets nobody. Worked out once for a message. */
export function greetingOf(message: Message): Greeting | null {
  let entry = seen.get(message);
  if (!entry) {
    entry = { greeting: find(message) };
    seen.set(message, entry);
  }
  return entry.greeting;
}

const mostLines = 12;
const letter = letterPattern('[\\p{L}]');
const longestHead = 70;

/** The first lines with letters of what the author wrote first. */
function openingLines({ draft, authored }: Message): readonly Range[] {
  const { text } = draft.body;
  const lines: Range[] = [];
  for (const { start, end } of authored) {
    for (const line of linesOf(text, start, Math.min(end, start + 4000))) {
      const written = text.slice(line.start, line.end);
      if (letter(written).test(written)) lines.push(line);
      if (lines.length === mostLines) return lines;
    }
    if (lines.length > 0) break;
  }
  return lines;
}

const wordsOfPerson = remembered(300, (shown: string): readonly string[] =>
  shown
    .split(/[\s,.;_()"'|-]+/)
    .map(fold)
    .filter((word) => word.length > 1)
    .flatMap((word) => [word, unspellUmlauts(word)]),
);

/** Words of the recipients' names and addresses, folded: a greeting word or a common word may be one of them. */
function namesAround({ draft }: Message): ReadonlySet<string> {
  const people = [...draft.to, ...draft.cc, ...draft.bcc, ...(draft.from ? [draft.from] : [])];
  return new Set(people.flatMap(({ name, email }) => wordsOfPerson(`${name} ${email.split('@')[0]}`)));
}

const sentenceEnd = /[.?!]["”’)]?\s*$/;

/** Lines of a letterhead: a date, an address, "Subject: ...", "Quote 4711". */
const isHead = (line: string): boolean =>
  line.length <= longestHead && !sentenceEnd.test(line) && line.trim().split(/\s+/).length <= 9;

function find(message: Message): Greeting | null {
  const lines = openingLines(message);
  const { text } = message.draft.body;
  const first = lines[0];
  if (!first) return null;
  const around = { names: namesAround(message), body: text, next: lines[1] };
  const greeting = readLine(text, first, around);
  if (greeting) return greeting;
  for (let at = 0; at + 1 < lines.length; at++) {
    if (!isHead(text.slice(lines[at]!.start, lines[at]!.end))) return null;
    const line = lines[at + 1]!;
    const words = wordsOfLine(text, line);
    const later = nobodyLine(text, words) ?? readLine(text, line, around);
    if (later?.kind === 'nobody' && !later.inline && later.lang) return later;
  }
  return null;
}
