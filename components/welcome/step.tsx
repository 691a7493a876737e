import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly part: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

/** One of the steps at the start; a tick and a word say that it is done. */
export function Step({ number, title, hint, part, isDone, children }: StepProps) {
  const { t } = useWords();
  return (
    <li class="welcome-step" data-part={part} data-done={isDone}>
      <span class="welcome-number" aria-hidden="true">
        {isDone ? <Icon of={Check} /> : number}
      </span>
      <div class="welcome-step-body">
        <h2>
          {title}
          {isDone && <span class="welcome-done"> {t('welcomeDone')}</span>}
        </h2>
        <p>{hint}</p>
        {children}
      </div>
    </li>
  );
}
