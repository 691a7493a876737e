import { linesOf } from '../message/lines';
import { type Message, prepareMessage } from '../message/message';
import type { Range } from '../message/range';
import type { DocumentText, Draft } from '../model/draft';
import type { AttachmentPlace, Finding } from '../model/finding';
import { greetingOf } from '../names/greeting';
import { mostLetters, startOf } from './document-start';
import { emptyGreetings } from './fields/empty-greeting';
import { placeOf as around, inGreeting } from './fields/place';
import type { Known, Rule } from './rule';

/** A letter begins on one of the first pages: before it stand a letterhead, an address, a subject. */
const lastPage = 3;
const lastParagraph = 80;
const mostLines = 120;
const longestLine = 120;
/** What the rules of greetings see of a letter. */
const opening = 300;
/** A text with more different fields is a template, or speaks of fields. */
const mostFields = 8;
/** More of one file say nothing more. */
const mostFindings = 30;

/** The document as if its text were the body: nothing else of the draft is looked at again. */
const asBody = (draft: Draft, { text }: DocumentText): Draft => ({
  ...draft,
  subject: '',
  attachments: undefined,
  body: { text, spans: [] },
});

/** Lines that might greet: of the text itself, and not of comments, notes or the edge of a page. */
function* openingLines({ text, parts }: DocumentText): Generator<Range> {
  let count = 0;
  for (const { kind, number, start, end } of parts) {
    if (kind === 'page' ? number > lastPage : kind !== 'paragraph' || number > lastParagraph) continue;
    for (const line of linesOf(text, start, end)) {
      if (line.end === line.start) continue;
      if (++count > mostLines) return;
      if (line.end - line.start <= longestLine) yield line;
    }
  }
}

/** The document from its greeting on, or null where it is no letter. */
function letterOf(draft: Draft, document: DocumentText): Message | null {
  for (const line of openingLines(document)) {
    const letter = prepareMessage(draft, [line]);
    const greeting = greetingOf(letter);
    const isOpening =
      greeting !== null &&
      greeting.start < line.end &&
      greeting.lang !== '' &&
      ['names', 'nobody', 'title'].includes(greeting.kind) &&
      /^[\s,!:;.\u2013-]*$/.test(document.text.slice(greeting.end, line.end));
    if (!isOpening && emptyGreetings(letter, document.text, [line]).length === 0) continue;
    return prepareMessage(draft, [{ start: line.start, end: Math.min(line.start + opening, document.text.length) }]);
  }
  return null;
}

function placeOf({ parts }: DocumentText, at: number): NonNullable<AttachmentPlace['part']> {
  const part = parts.findLast(({ start }) => start <= at) ?? parts[0];
  return part ? { kind: part.kind, number: part.number } : { kind: 'paragraph', number: 1 };
}

/** Forms and contracts have brackets to be filled in by hand, and manuals of software speak of fields. */
function calm(text: string, findings: readonly Finding[]): readonly Finding[] {
  const fields = findings.filter(({ rule }) => rule === 'leftover-field');
  const isTemplate = new Set(fields.map(({ text }) => text)).size > mostFields;
  const isCertain = (finding: Finding): boolean =>
    /^(?:\{\{|\$\{|[\u00ab\u2039*%])/.test(finding.text) || inGreeting(around(text, finding.start, finding.end));
  return findings.map((finding) =>
    finding.rule === 'leftover-field' && (isTemplate || !isCertain(finding))
      ? { ...finding, severity: 'warn' }
      : finding,
  );
}

/** What the rules say of the documents that go along. Nothing in them can be put right from here. */
export function checkDocuments(
  { draft }: Message,
  known: Known,
  rules: readonly Rule[],
  keep: (kept: readonly Finding[], findings: readonly Finding[]) => readonly Finding[],
): readonly Finding[] {
  let room = mostLetters;
  return (draft.attachments ?? []).flatMap(({ name, document: whole }, index) => {
    if (!whole || room === 0) return [];
    const document = startOf(whole, room);
    room -= document.text.length;
    const body = asBody(draft, document);
    const message = prepareMessage(body, [{ start: 0, end: document.text.length }]);
    const letter = letterOf(body, document);
    let found: readonly Finding[] = [];
    for (const rule of rules) {
      const read = rule.documents === 'letter' ? letter : message;
      if (!rule.documents || !read) continue;
      const said = rule.check(read, known).filter(({ where }) => where === 'body');
      found = keep(found, said.slice(0, mostFindings));
    }
    return calm(document.text, found).map((finding) => ({
      ...finding,
      where: 'attachment' as const,
      attachment: { index, name, part: placeOf(document, finding.start) },
      fixes: [],
    }));
  });
}
