import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { useWords } from '../ui/words';
import './working.css';

interface WorkingProps {
  readonly label: string;
  readonly part: number;
  readonly onCancel: () => void;
}

/** Work under way, and the way to stop it. */
export function Working({ label, part, onCancel }: WorkingProps) {
  const { t } = useWords();
  return (
    <div class="working" data-part="import-progress">
      <Progress label={label} value={part} />
      <Button data-part="import-cancel" onClick={onCancel}>
        {t('uiCancel')}
      </Button>
    </div>
  );
}
