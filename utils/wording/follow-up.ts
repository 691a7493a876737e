import { daysBetween, localDate } from '../domain/followups/local-date';
import type { FollowUp } from '../domain/model/follow-up';
import type { Instant, Reason } from '../domain/model/row';
import type { Translate } from '../platform';
import { agoWords } from './journey';
import { textKey } from './text-key';
import { wordsOf } from './words';

type Worded = Pick<FollowUp, 'rule' | 'reason' | 'zone'>;

const keyOf = ({ code, params: { number, days } }: Reason): string => {
  const key = `followUpReason${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  if (number === '') return `${key}Unnumbered`;
  return days === 1 ? `${key}Daily` : key;
};

/** What is to be done, and why now. Days are counted when it is shown: a number that was stored would be old tomorrow. */
export function followUpWords(
  { rule, reason, zone }: Worded,
  t: Translate,
  now: Instant = Date.now(),
): { readonly title: string; readonly reason: string } {
  const { since, last, number, times, days, tag, text } = reason.params;
  const ago = (day: unknown) => (typeof day === 'string' ? agoWords(daysBetween(day, localDate(now, zone)), t) : '');
  // What a playbook asks for says more than that it is one.
  const step = rule === 'playbook-step' && typeof text === 'string' ? wordsOf(text, t) : '';
  return {
    title: step || t(textKey('followUpTitle', rule)),
    reason: t(
      keyOf(reason),
      ago(since),
      String(number ?? times ?? days ?? ''),
      ago(last),
      wordsOf(String(text ?? tag ?? ''), t),
    ),
  };
}
