import { ExternalLink } from 'lucide-preact';
import type { MailBehind } from '../../utils/messaging/doors/follow-ups';
import { LinkButton } from '../ui/link-button';
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
  return <LinkButton part="open-mail" icon={ExternalLink} text={t('openMail')} address={mail.address} keys={keys} />;
}
