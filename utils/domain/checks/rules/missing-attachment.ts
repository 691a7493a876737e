import type { Finding } from '../../model/finding';
import { announcementIn } from '../attachments/announcement';
import { evenBody, evenFold } from '../even-fold';
import { found } from '../found';
import type { Message, Rule } from '../rule';

/** "Re: Quote attached" was said by the mail that is answered. */
const isAnswer = ({ draft, subject }: Message): boolean =>
  draft.replyTo !== undefined || /^\s*\p{L}{1,5}(?:\[\d+\])?\s?[:：]\s/u.test(subject);

function inSubject(message: Message): Finding | null {
  const { subject } = message;
  if (isAnswer(message)) return null;
  const said = announcementIn(subject, evenFold(subject), [{ start: 0, end: subject.length }]);
  if (!said) return null;
  const text = subject.slice(said.start, said.end);
  const reason = { code: 'missingAttachment', params: { phrase: text } };
  return { rule: 'missing-attachment', severity: 'stop', where: 'subject', ...said, text, reason, fixes: [] };
}

/** The text announces an attachment, none is there, and we know that none is there. */
export default {
  id: 'missing-attachment',
  check(message) {
    if (message.draft.attachments?.length !== 0) return [];
    const said = announcementIn(message.text, evenBody(message), message.authored);
    if (said) {
      const params = { phrase: message.text.slice(said.start, said.end) };
      return [found(message, 'missing-attachment', 'stop', said, { code: 'missingAttachment', params }, [])];
    }
    const finding = inSubject(message);
    return finding ? [finding] : [];
  },
} satisfies Rule;
