import type { AttachmentSeen } from '../../utils/messaging/doors/tab';
import { unreadWords } from '../../utils/wording/attachment';
import { textKey } from '../../utils/wording/text-key';
import { useWords } from '../ui/words';
import './attachments-seen.css';

/** The files that go along, each with how far we got: we say where we are blind. Their names are checked all the same. */
export function AttachmentsSeen({ attachments }: { attachments: readonly AttachmentSeen[] }) {
  const { t } = useWords();
  if (attachments.length === 0) return null;
  const words = ({ state, reason }: AttachmentSeen): string =>
    state === 'unread' && reason
      ? t('attachmentUnreadBecause', unreadWords(reason, t))
      : t(textKey('attachment', state));
  return (
    <ul class="attachments-seen" aria-label={t('attachmentsTitle')}>
      {attachments.map((attachment, index) => (
        <li key={`${index}:${attachment.name}`} data-part="attachment" data-state={attachment.state}>
          <span class="attachments-seen-name">{attachment.name}</span>
          <span class="attachments-seen-state">{words(attachment)}</span>
        </li>
      ))}
    </ul>
  );
}
