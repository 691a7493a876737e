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

/** From which addresses all of these people have had mail; null where one of them had too little to tell. */
function senders({ draft }: Message, { people }: Known): readonly string[] | null {
  const each = draft.to.map(({ email }) => people?.get(email.trim().toLowerCase())?.writtenFrom ?? []);
  return each.every(({ length }) => length >= enough) ? each.flat() : null;
}

/** The one identity that they are; null where they are several. */
function onlyOne(addresses: readonly string[]): string | null {
  const [only = null, ...others] = new Set(addresses.map(addressKey));
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
    const earlier = message.draft.to.length > 0 ? senders(message, known) : null;
    if (!earlier) return [];
    const mine = myKeys(known);
    const from = addressKey(message.draft.from?.email ?? '');
    if (from === '' || mine.size < 2 || !mine.has(from)) return [];
    const before = onlyOne(earlier);
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
