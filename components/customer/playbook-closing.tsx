import { useId, useState } from 'preact/hooks';
import { type PlaybookRun, playbookOutcomes } from '../../utils/domain/model/playbook-run';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import { missingToClose } from '../../utils/domain/playbook';
import { textKey } from '../../utils/wording/text-key';
import { EditForm } from '../ui/edit-form';
import { TextField } from '../ui/field';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';
import { FeelingChoice } from './feeling';

interface PlaybookClosingProps {
  readonly run: PlaybookRun;
  readonly title: string;
  readonly onClose: () => void;
}

/** What came of it, and how they feel now: with that the playbook is closed, and offers may come again. */
export function PlaybookClosing({ run: { id }, title, onClose }: PlaybookClosingProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const group = useId();
  const [outcome, setOutcome] = useState<PlaybookRun['outcome']>(null);
  const [feeling, setFeeling] = useState<Emotion | null>(null);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const missing = missingToClose({ outcome, feeling });

  const save = () => {
    setAsked(true);
    if (missing.length > 0 || outcome === null) return false;
    const closing = { id, outcome, feeling, note: note.trim() };
    return act(background.call('closePlaybook', closing), { done: t('playbookClosedSaid'), undo: 'journal' });
  };

  return (
    <EditForm title={t('playbookCloseTitle', title)} part="playbook-closing" onSave={save} onClose={onClose}>
      <fieldset class="playbook-outcome">
        <legend>{t('playbookOutcome')}</legend>
        {playbookOutcomes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={outcome === one}
              data-part={`outcome-${one}`}
              onChange={() => setOutcome(one)}
            />
            {t(textKey('playbookOutcome', one))}
          </label>
        ))}
      </fieldset>
      <FeelingChoice chosen={feeling} onChoose={setFeeling} ask={t('playbookFeeling')} />
      <TextField label={t('playbookClosingNote')} name="note" value={note} onChange={setNote} />
      <p class="playbook-missing" role="alert">
        {isAsked && missing.map((one) => t(textKey('playbookMissing', one))).join(' ')}
      </p>
    </EditForm>
  );
}
