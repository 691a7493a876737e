import { ExternalLink } from 'lucide-preact';
import type { MailBehind } from '../../utils/messaging/doors/follow-ups';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

/** The way to the mail that a follow-up is about; where its address was never seen, a word of where to look. */
export function OpenMail({ mail, keys }: { mail: MailBehind | null; keys?: string | undefined }) {
  const { t } = useWords();
  if (!mail) return null;
  if (mail.address === '')
    return (
      <small class="open-mail-none" data-part="open-mail-none">
        {t('openMailNot', mail.subject)}
      </small>
    );
  return (
    <a
      class="button button-quiet"
      href={mail.address}
      target="_blank"
      rel="noreferrer"
      aria-keyshortcuts={keys}
      data-part="open-mail"
    >
      <Icon of={ExternalLink} />
      <span class="button-text">{t('openMail')}</span>
    </a>
  );
}
