import { linesOf } from '../../message/lines';
import type { Range } from '../../message/range';
import { addressKey } from '../../model/address';
import type { Finding } from '../../model/finding';
import { found } from '../found';
import type { Known, Message, Rule } from '../rule';

/** Mails that a person had from me before their number says anything. */
const enough = 2;

function myKeys({ me }: Known): ReadonlySet<string> {
  const addresses = [...(me?.addresses ?? []), ...(me?.identities ?? []).map(({ email }) => email)];
  return new Set(addresses.map(addressKey).filter(Boolean));
}

/** The one identity that has always written to all of these people; null where one is new, or had mail from several. */
function usual({ draft }: Message, known: Known): string | null {
  const senders = new Set<string>();
  for (const { email } of draft.to) {
    const before = known.people?.get(email.trim().toLowerCase())?.writtenFrom ?? [];
    if (before.length < enough) return null;
    for (const sender of before) senders.add(addressKey(sender));
  }
  const [only = null, ...others] = senders;
  return others.length === 0 ? only : null;
}

/** The sender can't be marked: it is the last line, where they sign, or the subject of a mail without text. */
function place({ text, authored }: Message): Range | null {
  for (const { start, end } of authored.toReversed()) {
    for (const line of linesOf(text, start, end).reverse()) {
      const said = text.slice(line.start, line.end);
      const first = line.start + said.length - said.trimStart().length;
      if (said.trim() !== '') return { start: first, end: first + said.trim().length };
    }
  }
  return null;
}

/** The mail goes out under an identity of mine that never wrote to these people, where another one always did. */
export default {
  id: 'wrong-sender',
  check(message, known) {
    const from = addressKey(message.draft.from?.email ?? '');
    if (from === '' || message.draft.to.length === 0) return [];
    const mine = myKeys(known);
    if (mine.size < 2 || !mine.has(from)) return [];
    const before = usual(message, known);
    if (!before || before === from || !mine.has(before)) return [];
    const reason = { code: 'wrongSender', params: { from: message.draft.from?.email ?? '', usual: before } };
    const where = place(message);
    if (where) return [found(message, 'wrong-sender', 'warn', where, reason, [])];
    const { subject } = message;
    if (subject.trim() === '') return [];
    const whole: Finding = {
      rule: 'wrong-sender',
      severity: 'warn',
      where: 'subject',
      start: 0,
      end: subject.length,
      text: subject,
      reason,
      fixes: [],
    };
    return [whole];
  },
} satisfies Rule;
