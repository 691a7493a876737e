import { Lock } from 'lucide-preact';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import './locked-note.css';

/** Says why something can be seen here, and not be changed. */
export function LockedNote({ text }: { text?: string }) {
  const { t } = useWords();
  return (
    <div class="locked-note" data-part="locked">
      <Icon of={Lock} />
      <span>{text ?? t('companyLocked')}</span>
    </div>
  );
}
