import { CircleAlert } from 'lucide-preact';
import { Button } from './button';
import { Icon } from './icon';
import './trouble.css';
import { useWords } from './words';

interface TroubleProps {
  readonly sentence: string;
  readonly again?: () => void;
  /** What the way out is called, where it is not to try again. */
  readonly way?: string;
  readonly part?: string;
}

/** Something went wrong: a sentence, and a way out. */
export function Trouble({ sentence, again, way, part = 'trouble' }: TroubleProps) {
  const { t } = useWords();
  return (
    <div class="trouble" role="alert" data-part={part}>
      <Icon of={CircleAlert} />
      <p>{sentence}</p>
      {again && <Button onClick={again}>{way ?? t('uiTryAgain')}</Button>}
    </div>
  );
}
