import type { Range } from '../../message/range';
import type { Finding } from '../../model/finding';
import type { LocalDate, Reason } from '../../model/row';
import { evenBody, evenFold } from '../even-fold';
import { found } from '../found';
import { differenceIn } from '../quotes/compare';
import { type Validity, validitiesIn } from '../quotes/validity';
import type { Known, Message, Rule } from '../rule';

function today({ now, me }: Known): LocalDate | null {
  if (now === undefined) return null;
  // Where the user is: a quote is valid to the end of its last day there.
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: me?.timeZone || 'UTC', dateStyle: 'short' });
  return parts.format(now);
}

/** A text that also names a day to come says what has become of the past one. */
const past = (validities: readonly Validity[], day: LocalDate): readonly Validity[] =>
  validities.every(({ until }) => until < day) ? validities : [];

const inSubject = (subject: string, { start, end }: Range, reason: Reason): Finding => ({
  rule: 'stale-quote',
  severity: 'warn',
  where: 'subject',
  start,
  end,
  text: subject.slice(start, end),
  reason,
  fixes: [],
});

const hasDigits = (text: string): boolean => /\d{2}/.test(text);

function outdated(message: Message, known: Known): readonly Finding[] {
  const bodies = message.authored.flatMap((range) => validitiesIn(evenBody(message), range));
  const { subject } = message;
  const heads = hasDigits(subject) ? validitiesIn(evenFold(subject), { start: 0, end: subject.length }) : [];
  const day = bodies.length + heads.length > 0 ? today(known) : null;
  if (!day) return [];
  const reason = ({ until }: Validity): Reason => ({ code: 'quoteOutdated', params: { until } });
  return [
    ...past(bodies, day).map((one) => found(message, 'stale-quote', 'warn', one, reason(one), [])),
    ...past(heads, day).map((one) => inSubject(subject, one, reason(one))),
  ];
}

/** A validity that is over, or a number or a total of the quote that is another elsewhere. */
export default {
  id: 'stale-quote',
  documents: true,
  check(message, known) {
    if (
      !hasDigits(message.subject) &&
      !message.authored.some(({ start, end }) => hasDigits(message.text.slice(start, end)))
    )
      return [];
    const difference = differenceIn(message, known);
    if (!difference) return outdated(message, known);
    const { where, reason, start, end } = difference;
    const finding =
      where === 'subject'
        ? inSubject(message.subject, { start, end }, reason)
        : found(message, 'stale-quote', 'warn', { start, end }, reason, []);
    return [...outdated(message, known), finding];
  },
} satisfies Rule;
