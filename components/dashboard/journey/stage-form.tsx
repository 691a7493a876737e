import { useState } from 'preact/hooks';
import { newId, withRow } from '../../../utils/domain/journey/edit';
import { phasesAt, withStageAfter } from '../../../utils/domain/journey/edit-stages';
import { type JourneyStage, type Phase, placeOf } from '../../../utils/domain/journey/journey';
import { linesOf } from '../../../utils/state/lines-of';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Field, Select, TextField } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from './editing';
import { NameField } from './name-field';
import { StagePreview } from './stage-preview';
import { wholeWithin } from './whole-within';

interface StageFormProps {
  /** Null: a new one, behind all others. */
  readonly stage: JourneyStage | null;
  readonly close: () => void;
  /** Missing: it is the only one, and stays. */
  readonly onRemove?: (() => Promise<boolean>) | undefined;
}

const mostDays = 3_660;
const usualDays = 30;

/** What a stage is called, where it stands to the sale, how long people stay and what they want there. */
export function StageForm({ stage, close, onRemove }: StageFormProps) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [name, setName] = useTyped(stage ? wordsOf(stage.name, t) : '');
  const [days, setDays] = useTyped(String(stage?.expectedDays ?? usualDays));
  const [goals, setGoals] = useTyped((stage?.goals ?? []).map((goal) => wordsOf(goal, t)).join('\n'));
  const [chosen, setChosen] = useTyped<Phase>(stage?.phase ?? journey.stages.at(-1)?.phase ?? 'before-sale');
  const [isAsked, setAsked] = useState(false);
  const expectedDays = wholeWithin(days, 0, mostDays);
  const place = stage ? placeOf(journey, stage.id) : journey.stages.length;
  const possible = phasesAt(journey.stages, place);
  const phase = possible.includes(chosen) ? chosen : (possible[0] ?? chosen);
  const row = {
    ...stage,
    id: stage?.id ?? newId(name, journey.stages, 'stage'),
    name: wordsTyped(name, stage ? [stage.name] : [], t),
    phase,
    expectedDays: expectedDays ?? 0,
    goals: linesOf(goals).map((goal) => wordsTyped(goal, stage?.goals ?? [], t)),
  };
  const save = () => {
    setAsked(true);
    if (name.trim() === '' || expectedDays === null) return false;
    return change(
      (now) => (stage ? withRow(now, 'stages', row) : withStageAfter(now, row, now.stages.at(-1)?.id ?? '')),
      t('journeySaved', name.trim()),
    );
  };
  const shown = { ...row, name: row.name || t('stageUnnamed') };
  const stages = stage ? withRow(journey, 'stages', shown).stages : [...journey.stages, shown];
  return (
    <EditForm
      title={stage ? t('journeyEdit', wordsOf(stage.name, t)) : t('stageAdd')}
      onSave={save}
      onClose={close}
      onRemove={onRemove}
      part="stage-form"
    >
      <Pair>
        <NameField label={t('journeyName')} value={name} onChange={setName} isAsked={isAsked} data-part="stage-name" />
        <Field
          label={t('journeyExpectedDays')}
          type="number"
          min="0"
          max={String(mostDays)}
          value={days}
          onChange={setDays}
          error={isAsked && expectedDays === null ? t('journeyNumberWrong', 0, mostDays) : ''}
          data-part="stage-days"
        />
      </Pair>
      <Select
        label={t('stagePhase')}
        hint={t('stagePhaseHint')}
        value={phase}
        onChange={(asked) => setChosen(possible.find((one) => one === asked) ?? phase)}
        choices={possible.map((one) => ({ value: one, text: t(textKey('phase', one)) }))}
        data-part="stage-phase"
      />
      <TextField
        label={t('journeyGoals')}
        hint={t('journeyOnePerLine')}
        rows={3}
        value={goals}
        onChange={setGoals}
        data-part="stage-goals"
      />
      <StagePreview stages={stages} at={row.id} />
    </EditForm>
  );
}
