import { SquareUser } from 'lucide-preact';
import { LinkButton } from '../ui/link-button';
import { useWords } from '../ui/words';

/** The way to the customer's record in the CRM where it was seen; nothing where none was. */
export function OpenCrm({ address = '', keys }: { address?: string | undefined; keys?: string | undefined }) {
  const { t } = useWords();
  if (address === '') return null;
  return <LinkButton part="open-crm" icon={SquareUser} text={t('openCrm')} address={address} keys={keys} />;
}
