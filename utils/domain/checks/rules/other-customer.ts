import type { Range } from '../../message/range';
import type { Finding } from '../../model/finding';
import type { Reason } from '../../model/row';
import { greetingOf } from '../../names/greeting';
import { meantIn } from '../others/evidence';
import { type Mention, mentionsIn } from '../others/mentions';
import { phraseList } from '../others/phrase-list';
import { shelter } from '../others/shelter';
import type { Message, OtherCustomer, Rule } from '../rule';

interface Field {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly place: Pick<Finding, 'where' | 'attachment'>;
  /** A subject or a file's name: in nobody's eye before it is sent. */
  readonly isTitle: boolean;
}

const whole = (text: string): readonly Range[] => [{ start: 0, end: text.length }];

const fieldsOf = ({ draft, text, authored }: Message): readonly Field[] => [
  { text: draft.subject, ranges: whole(draft.subject), place: { where: 'subject' }, isTitle: true },
  { text, ranges: authored, place: { where: 'body' }, isTitle: false },
  ...(draft.attachments ?? []).map(({ name }, index) => ({
    text: name,
    ranges: whole(name),
    place: { where: 'attachment', attachment: { index, name, part: null } } as const,
    isTitle: true,
  })),
];

/** The longest of those that overlap, and of each thing the first. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const named = new Set<string>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if ((last && mention.start < last.end) || named.has(mention.phrase.key)) continue;
    named.add(mention.phrase.key);
    kept.push(mention);
  }
  return kept;
}

/** The line of the greeting, or only the greeting where the text goes on beside it. */
function greetingLine(message: Message): Range | null {
  const greeting = greetingOf(message);
  if (!greeting) return null;
  const { text } = message;
  const next = text.indexOf('\n', greeting.end);
  const line = { start: text.lastIndexOf('\n', greeting.start) + 1, end: next < 0 ? text.length : next };
  return greeting.inline && !/[,:!]\s*$/.test(text.slice(line.start, line.end)) ? greeting : line;
}

const shown = ({ name, given, family, company, emails }: OtherCustomer): string => {
  const person = name || [given, family].filter(Boolean).join(' ') || emails[0] || '';
  return company && person ? `${person} (${company})` : person || company;
};

const reasonFor = ({ phrase: { kind, other } }: Mention, text: string): Reason =>
  kind === 'name'
    ? { code: 'otherCustomer', params: { who: shown(other) } }
    : { code: 'otherCustomersOwn', params: { text, who: shown(other) } };

/**
 * A customer of mine who is none of the recipients is named: by name, company, address, domain or quote number. Silent
 * for what is everybody's word, and for what the recipient knows of.
 */
export default {
  id: 'other-customer',
  documents: true,
  check(message, known) {
    if (!known.others || known.others.length === 0) return [];
    const list = phraseList(known.others);
    const mentioned = fieldsOf(message).map((field) => {
      const anyCase = field.place.where === 'attachment';
      const found = mentionsIn(field.text, field.ranges, list, { anyCase });
      return { ...field, mentions: found.filter(meantIn(field.text, field.isTitle)) };
    });
    if (mentioned.every(({ mentions }) => mentions.length === 0)) return [];
    const isSheltered = shelter(message, known, list);
    const greeting = greetingLine(message);
    return mentioned.flatMap(({ text, place, isTitle, mentions }) =>
      distinct(mentions.filter(({ phrase }) => !isSheltered(phrase))).map((mention): Finding => {
        const { start, end } = mention;
        const isGreeted = place.where === 'body' && greeting !== null && start < greeting.end && end > greeting.start;
        const written = text.slice(start, end);
        return {
          rule: 'other-customer',
          severity: isTitle || isGreeted ? 'stop' : 'warn',
          ...place,
          start,
          end,
          text: written,
          reason: reasonFor(mention, written),
          fixes: [],
        };
      }),
    );
  },
} satisfies Rule;
