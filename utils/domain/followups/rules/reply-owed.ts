import type { Touchpoint } from '../../model/touchpoint';
import { addWorkingDays } from '../calendar';
import { addDays } from '../local-date';
import type { Rule, Step, Story } from '../rule';
import { isWordOfMine } from '../timeline';

const lookBack = 14;

const isInboundMail = ({ channel, direction }: Touchpoint) => channel === 'mail' && direction === 'in';

function byThread(mails: readonly Touchpoint[]): readonly (readonly Touchpoint[])[] {
  const threads = new Map<string, Touchpoint[]>();
  for (const mail of mails) {
    const key = mail.threadKey ? `${mail.account} ${mail.threadKey}` : mail.id;
    const thread = threads.get(key);
    if (thread) thread.push(mail);
    else threads.set(key, [mail]);
  }
  return [...threads.values()];
}

/** The mail of a thread that is to be answered is the newest; the customer has waited since the first one unanswered. */
function owed(thread: readonly Touchpoint[], lastWord: number, { calendar, dayOf }: Story): Step[] {
  const newest = thread.at(-1);
  if (!newest) return [];
  const lastDay = addDays(dayOf(newest.at), lookBack);
  const answered = thread.findLastIndex((mail) => mail.answered || mail.at <= lastWord);
  const waiting = thread.slice(answered + 1).filter(({ at }) => dayOf(at) >= addDays(dayOf(newest.at), -lookBack));
  const first = waiting[0] ?? newest;
  const since = dayOf(first.at);
  const code = waiting.length > 1 ? 'wroteAgainNoReply' : first.kind === 'inquiry' ? 'askedNoReply' : 'wroteNoReply';
  return [
    {
      anchor: newest.id,
      dueOn: addWorkingDays(since, 1, calendar),
      lastDay,
      reason: { code, params: { since, times: waiting.length } },
      account: newest.account,
      ending: waiting.length === 0 ? 'by-mail' : null,
    },
  ];
}

/** An inbound mail that nobody has answered. Any later word of mine is an answer: a call, too. */
export const replyOwed: Rule = {
  id: 'reply-owed',
  value: 100,
  steps(story) {
    const lastWord = story.past.findLast(isWordOfMine)?.at ?? Number.NEGATIVE_INFINITY;
    return byThread(story.past.filter(isInboundMail)).flatMap((thread) => owed(thread, lastWord, story));
  },
};
