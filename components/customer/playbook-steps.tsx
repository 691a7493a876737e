import { AlarmClock, Circle, CircleCheck, CircleDot } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import type { StepOfRun } from '../../utils/domain/playbook';
import { clockWords } from '../../utils/wording/playbook';
import { wordsOf } from '../../utils/wording/words';
import { Icon, type LucideIcon } from '../ui/icon';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import { PlaybookStepForm } from './playbook-step-form';

interface PlaybookStepsProps {
  readonly run: PlaybookRun;
  readonly steps: readonly StepOfRun[];
  readonly main: boolean;
}

const stateOf = ({ done, isLate, isNext }: StepOfRun): 'done' | 'late' | 'next' | 'open' =>
  done ? 'done' : isLate ? 'late' : isNext ? 'next' : 'open';

const icons: Readonly<Record<ReturnType<typeof stateOf>, LucideIcon>> = {
  done: CircleCheck,
  late: AlarmClock,
  next: CircleDot,
  open: Circle,
};

/** Each step with its clock; the next one is open, any other opens by a click. */
export function PlaybookSteps({ run, steps, main }: PlaybookStepsProps) {
  const { now, zone } = useDesk();
  const { t, language } = useWords();
  /** Null: nobody has chosen, so the next one. */
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = chosen ?? steps.find(({ isNext }) => isNext)?.id ?? '';
  return (
    <ol class="playbook-steps">
      {steps.map((step) => {
        const state = stateOf(step);
        const isOpen = step.id === opened;
        return (
          <li key={step.id} data-part="playbook-step" data-step={step.id} data-state={state}>
            <button
              type="button"
              class={`playbook-step playbook-step-${state}`}
              aria-expanded={isOpen}
              aria-keyshortcuts={step.isNext ? 'p' : undefined}
              data-focus={step.isNext ? '' : undefined}
              data-part="playbook-step-open"
              onClick={() => setChosen(isOpen ? '' : step.id)}
            >
              <Icon of={icons[state]} />
              <span dir="auto">{wordsOf(step.text, t)}</span>
              <small data-part="playbook-clock">
                {clockWords(step, t, { now: now(), zone, language }) || t('playbookStepGone')}
              </small>
            </button>
            {step.done?.note && !isOpen && (
              <p class="playbook-note" data-part="playbook-step-note" dir="auto">
                {step.done.note}
              </p>
            )}
            {isOpen && (
              <PlaybookStepForm
                key={step.done?.at ?? ''}
                run={run}
                step={step}
                main={main && step.isNext}
                onDone={() => setChosen(null)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
