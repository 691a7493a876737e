import { useState } from 'preact/hooks';
import { newId, withoutPlaybookStep, withPlaybookStep } from '../../../utils/domain/journey/edit';
import type { Journey, Playbook, PlaybookStep } from '../../../utils/domain/journey/journey';
import { type BasicKind, basicKinds } from '../../../utils/domain/model/touchpoint';
import { kindWords } from '../../../utils/wording/journey';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Field, Select, TextField } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { NameField } from '../journey/name-field';
import { wholeWithin } from '../journey/whole-within';
import { PlaybookPreview } from './playbook-preview';

interface PlaybookStepEditorProps {
  readonly playbook: Playbook;
  /** Null: a new one. */
  readonly step: PlaybookStep | null;
  readonly close: () => void;
}

/** As many as a definition may hold. */
const mostHours = 2_400;

/** What is to be done, how to go about it, and within how many hours. */
export function PlaybookStepEditor({ playbook, step, close }: PlaybookStepEditorProps) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [text, setText] = useTyped(step ? wordsOf(step.text, t) : '');
  const [hint, setHint] = useTyped(step ? wordsOf(step.hint, t) : '');
  const [hours, setHours] = useTyped(String(step?.withinHours ?? 24));
  const [contact, setContact] = useTyped<BasicKind | undefined>(step?.contact);
  const [isAsked, setAsked] = useState(false);
  const name = text.trim();
  // Somebody may have brought half an hour in a file: what nobody changed stays.
  const within = step && hours === String(step.withinHours) ? step.withinHours : wholeWithin(hours, 0, mostHours);

  const rowIn = (now: Journey): PlaybookStep => ({
    // Templates name a step alone, so its id is of its own over all playbooks.
    id:
      step?.id ??
      newId(
        name,
        now.playbooks.flatMap(({ steps }) => steps),
        'step',
      ),
    text: wordsTyped(text, step ? [step.text] : [], t),
    hint: wordsTyped(hint, step ? [step.hint] : [], t),
    withinHours: within ?? step?.withinHours ?? 0,
    ...(contact && { contact }),
  });
  const shown = withPlaybookStep(journey, playbook.id, rowIn(journey)).playbooks.find(({ id }) => id === playbook.id);

  const save = () => {
    setAsked(true);
    if (name === '' || within === null) return false;
    return change((now) => withPlaybookStep(now, playbook.id, rowIn(now)), t('journeySaved', name));
  };
  const remove = () =>
    change((now) => withoutPlaybookStep(now, playbook.id, step?.id ?? ''), t('journeyRemoved', name));
  return (
    <EditForm
      title={step ? t('journeyEdit', wordsOf(step.text, t)) : t('playbookAddStep')}
      onSave={save}
      onClose={close}
      onRemove={step ? remove : undefined}
      part="playbook-step-form"
    >
      <NameField
        label={t('playbookStepText')}
        value={text}
        onChange={setText}
        isAsked={isAsked}
        data-part="step-text"
      />
      <TextField label={t('playbookStepHint')} value={hint} onChange={setHint} data-part="step-hint" />
      <Pair>
        <Field
          label={t('playbookStepHours')}
          type="number"
          min="0"
          max={String(mostHours)}
          value={hours}
          onChange={setHours}
          error={isAsked && within === null ? t('journeyNumberWrong', 0, mostHours) : ''}
          data-part="step-hours"
        />
        <Select
          label={t('playbookStepContact')}
          value={contact ?? ''}
          onChange={(chosen) => setContact(basicKinds.find((kind) => kind === chosen))}
          choices={[
            { value: '', text: t('playbookStepNoContact') },
            ...basicKinds.map((kind) => ({ value: kind, text: kindWords(journey, kind, t) })),
          ]}
          data-part="step-contact"
        />
      </Pair>
      {shown && <PlaybookPreview playbook={shown} />}
    </EditForm>
  );
}
