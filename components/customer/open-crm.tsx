import { SquareUser } from 'lucide-preact';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

/** The way to the customer's record in the CRM where it was seen; nothing where none was. */
export function OpenCrm({ address = '', keys }: { address?: string | undefined; keys?: string | undefined }) {
  const { t } = useWords();
  if (address === '') return null;
  return (
    <a
      class="button button-quiet"
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-keyshortcuts={keys}
      data-part="open-crm"
    >
      <Icon of={SquareUser} />
      <span class="button-text">{t('openCrm')}</span>
    </a>
  );
}
