import { useState } from 'preact/hooks';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import type { StepOfRun } from '../../utils/domain/playbook';
import { wordsOf } from '../../utils/wording/words';
import { Button } from '../ui/button';
import { Actions } from '../ui/card';
import { TextField } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { useJourney } from './journey';
import { WriteDraft } from './write-draft';

interface PlaybookStepFormProps {
  readonly run: PlaybookRun;
  readonly step: StepOfRun;
  /** It is the one thing to do next. */
  readonly main: boolean;
  readonly onDone: () => void;
}

/** How to go about a step, the mail for it, and what came of it. */
export function PlaybookStepForm({ run, step, main, onDone }: PlaybookStepFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const { templates } = useJourney();
  const act = useAct();
  const { id, done, isNext } = step;
  const [note, setNote] = useTyped(done?.note ?? '');
  const [isBusy, setBusy] = useState(false);
  const text = wordsOf(step.text, t);
  const template = `playbook:${id}`;

  const mark = async (isDone: boolean) => {
    if (isBusy) return;
    setBusy(true);
    const said = isDone ? t(done ? 'changedSaid' : 'playbookStepDoneSaid', text) : t('playbookStepBackSaid', text);
    const marking = background.call('markPlaybookStep', { id: run.id, step: id, done: isDone, note: note.trim() });
    const isMarked = await act(marking, { done: said, undo: 'journal' });
    setBusy(false);
    if (isMarked) onDone();
  };

  return (
    <form
      class="playbook-step-form"
      aria-label={text}
      onSubmit={(event) => {
        event.preventDefault();
        void mark(true);
      }}
    >
      {step.hint && <p class="playbook-hint">{wordsOf(step.hint, t)}</p>}
      <TextField label={t('playbookStepNote')} name="note" value={note} onChange={setNote} data-part="step-note" />
      <Actions>
        <Button
          type="submit"
          kind={main ? 'main' : 'plain'}
          disabled={isBusy}
          aria-keyshortcuts={isNext ? 'd' : undefined}
          data-part="step-done"
        >
          {t(done ? 'uiSave' : 'followUpDone')}
        </Button>
        {!done && templates.some((one) => one.for === template) && (
          <WriteDraft source={{ customerId: run.customerId, template }} keys={isNext ? 'w' : undefined} />
        )}
        {done && (
          <Button kind="quiet" disabled={isBusy} data-part="step-not-done" onClick={() => void mark(false)}>
            {t('playbookStepNotDone')}
          </Button>
        )}
      </Actions>
    </form>
  );
}
