import type { Finding, Fix } from '../../model/finding';
import { fieldMeaning } from '../fields/field-meaning';
import { type Field, findFields } from '../fields/find-fields';
import { inGreeting, placeOf } from '../fields/place';
import { fillsFor, type Recipient, recipientOf, senderOf } from '../fields/recipient';
import type { Rule } from '../rule';

/** What the template itself would say without a value: "{{first_name|default: 'there'}}". */
const fallbackOf = (name: string): string => {
  const match =
    /(?:\|\|?|:default=|\bOR\b|\?:|,\s*fallback=|,)\s*(?:default\s*[:=]\s*)?["'“]?([^"'”|]{1,40})["'”]?\s*$/.exec(name);
  return match?.[1]?.trim() ?? '';
};

/** Takes the space before the field along, where a space or a punctuation mark follows. */
const removal = (text: string, { start, end }: Field): Fix => {
  const next = text[end];
  const hasSpaceBefore = text[start - 1] === ' ' || text[start - 1] === '\u00a0';
  const closes = next === undefined || /[\s,.;:!?)]/.test(next);
  if (hasSpaceBefore && closes) return { start: start - 1, end, text: '' };
  return { start, end: next === ' ' && !hasSpaceBefore ? end + 1 : end, text: '' };
};

const fixesOf = (text: string, field: Field, recipient: Recipient, sender: string): readonly Fix[] => {
  if (field.isLogic) return [];
  const { start, end, name } = field;
  const isGreeted = inGreeting(placeOf(text, start, end));
  const values = [...fillsFor(fieldMeaning(name), isGreeted, recipient, sender), fallbackOf(name)].filter(
    (value) => value !== '',
  );
  return [...[...new Set(values)].map((value) => ({ start, end, text: value })), removal(text, field)];
};

export default {
  id: 'leftover-field',
  documents: true,
  check(message, known) {
    const inSubject = findFields(message.subject, 0, message.subject.length);
    const inBody = message.authored.flatMap(({ start, end }) => findFields(message.text, start, end));
    if (inSubject.length + inBody.length === 0) return [];
    const recipient = recipientOf(message, known);
    const sender = senderOf(message, known);
    const finding = (where: Finding['where'], text: string, field: Field): Finding => {
      const written = text.slice(field.start, field.end);
      return {
        rule: 'leftover-field',
        severity: 'stop',
        where,
        start: field.start,
        end: field.end,
        text: written,
        reason: { code: 'leftoverField', params: { field: written, ...(field.product && { product: field.product }) } },
        fixes: fixesOf(text, field, recipient, sender),
      };
    };
    return [
      ...inSubject.map((field) => finding('subject', message.subject, field)),
      ...inBody.map((field) => finding('body', message.text, field)),
    ];
  },
} satisfies Rule;
