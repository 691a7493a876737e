import type { Range } from '../../message/range';
import { rangeAt } from '../../message/range';
import type { Finding } from '../../model/finding';
import type { Reason } from '../../model/row';
import { evenBody, evenFold } from '../even-fold';
import { found } from '../found';
import { findLeftovers } from '../leftovers/find-leftovers';
import { phrasesIn } from '../leftovers/own-phrases';
import type { Known, Message, Rule } from '../rule';

const mostHighlights = 5;
/** A longer one is a box or a letterhead, not a note to oneself. */
const longestHighlight = 200;

function highlightsOf({ text, highlights, authored }: Message): readonly Range[] {
  return highlights
    .flatMap(({ start, end }) => {
      const said = text.slice(start, end);
      const first = start + said.length - said.trimStart().length;
      const range = { start: first, end: first + said.trim().length };
      const isNote = range.end > range.start && range.end - range.start <= longestHighlight;
      return isNote && rangeAt(authored, first) ? [range] : [];
    })
    .slice(0, mostHighlights);
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function inSubject({ subject }: Message, { words }: Known): readonly Finding[] {
  const whole = { start: 0, end: subject.length };
  const finding = ({ start, end }: Range, reason: Reason): Finding => {
    const text = subject.slice(start, end);
    return { rule: 'draft-leftover', severity: 'warn', where: 'subject', start, end, text, reason, fixes: [] };
  };
  return [
    ...phrasesIn(evenFold(subject), [whole], words?.never ?? []).map(({ phrase, ...range }) =>
      finding(range, { code: 'forbiddenPhrase', params: { phrase } }),
    ),
    ...findLeftovers(subject, whole).map((range) =>
      finding(range, { code: 'draftLeftover', params: { text: subject.slice(range.start, range.end) } }),
    ),
  ];
}

/** Notes to oneself, placeholders, highlighted text, and what the business never says. */
export default {
  id: 'draft-leftover',
  documents: true,
  check(message, known) {
    const finding = (range: Range, reason: Reason): Finding =>
      found(message, 'draft-leftover', 'warn', range, reason, []);
    const textOf = ({ start, end }: Range): string => message.text.slice(start, end);
    const never = known.words?.never ?? [];
    const phrases = never.length > 0 ? phrasesIn(evenBody(message), message.authored, never) : [];
    const leftovers = message.authored.flatMap((range) => findLeftovers(message.text, range));
    const highlights = highlightsOf(message).filter((range) => !leftovers.some((one) => overlap(one, range)));
    return [
      ...phrases.map(({ phrase, ...range }) => finding(range, { code: 'forbiddenPhrase', params: { phrase } })),
      ...leftovers.map((range) => finding(range, { code: 'draftLeftover', params: { text: textOf(range) } })),
      ...highlights.map((range) => finding(range, { code: 'highlightedText', params: { text: textOf(range) } })),
      ...inSubject(message, known),
    ];
  },
} satisfies Rule;
