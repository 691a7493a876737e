import { CircleAlert } from 'lucide-preact';
import { Button } from './button';
import { Icon } from './icon';
import './trouble.css';
import { useWords } from './words';

/** Something went wrong: a sentence, and a way to try again. */
export function Trouble({ sentence, again }: { sentence: string; again?: () => void }) {
  const { t } = useWords();
  return (
    <div class="trouble" role="alert" data-part="trouble">
      <Icon of={CircleAlert} />
      <p>{sentence}</p>
      {again && <Button onClick={again}>{t('uiTryAgain')}</Button>}
    </div>
  );
}
