import { withinWorkingDays } from '../business-hours';
import { addDays } from '../local-date';
import type { Contact, Rule, Step, Story } from '../rule';
import { isWordOfMine } from '../timeline';

const lookBack = 14;

const isInboundMail = ({ channel, direction }: Contact) => channel === 'mail' && direction === 'in';

function byThread(mails: readonly Contact[]): readonly (readonly Contact[])[] {
  const threads = new Map<string, Contact[]>();
  for (const mail of mails) {
    const key = mail.threadKey ? `${mail.account} ${mail.threadKey}` : mail.id;
    const thread = threads.get(key);
    if (thread) thread.push(mail);
    else threads.set(key, [mail]);
  }
  return [...threads.values()];
}

/** The mail of a thread that is to be answered is the newest; the customer has waited since the first one unanswered. */
function owed(thread: readonly Contact[], after: number, lastWord: number, { calendar }: Story): Step[] {
  const newest = thread.at(-1);
  if (!newest) return [];
  const lastDay = addDays(newest.day, lookBack);
  const answered = thread.findLastIndex((mail) => mail.answered || mail.at <= lastWord);
  const earliest = addDays(newest.day, -lookBack);
  const waiting = thread.slice(answered + 1).filter(({ day }) => day >= earliest);
  const first = waiting[0] ?? newest;
  const due = withinWorkingDays(first.at, after, calendar);
  const code = waiting.length > 1 ? 'wroteAgainNoReply' : first.kind === 'inquiry' ? 'askedNoReply' : 'wroteNoReply';
  return [
    {
      anchor: newest.id,
      dueOn: due.day,
      dueAt: due.at,
      lastDay,
      reason: { code, params: { since: first.day, times: waiting.length } },
      account: newest.account,
      ending: waiting.length === 0 ? 'by-mail' : null,
    },
  ];
}

/** An inbound mail that nobody has answered. Any later word of mine is an answer: a call, too. */
export const replyOwed: Rule = {
  id: 'reply-owed',
  nature: 'owed',
  after: 1,
  value: 100,
  steps(story, after) {
    const lastWord = story.past.findLast(isWordOfMine)?.at ?? Number.NEGATIVE_INFINITY;
    return byThread(story.past.filter(isInboundMail)).flatMap((thread) => owed(thread, after, lastWord, story));
  },
};
