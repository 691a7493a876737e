import { textKey } from '../../utils/wording/text-key';
import { Menu } from '../ui/menu';
import { useWords } from '../ui/words';

/** They are kept with the follow-up: a rule that is always skipped for one reason should change. */
const reasons = ['already-done', 'not-needed', 'wrong-person', 'bad-moment'] as const;

interface SkipMenuProps {
  readonly onSkip: (because: string) => void;
  readonly keys?: string | undefined;
}

export function SkipMenu({ onSkip, keys }: SkipMenuProps) {
  const { t } = useWords();
  return (
    <Menu
      text={t('followUpSkip')}
      isBare
      part="skip"
      keys={keys}
      items={reasons.map((id) => ({ text: t(textKey('skip', id)), part: `skip-${id}`, chosen: () => onSkip(id) }))}
    />
  );
}
