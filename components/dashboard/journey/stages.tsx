import { useState } from 'preact/hooks';
import { withRow } from '../../../utils/domain/journey/edit';
import type { JourneyStage } from '../../../utils/domain/journey/journey';
import { linesOf } from '../../../utils/state/lines-of';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Field, TextField } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Editable } from './editable';
import { useEditing } from './editing';
import { wholeWithin } from './whole-within';

/** The stages in their order: what customers want there, and how long they usually stay. */
export function Stages() {
  const { t, language } = useWords();
  const { journey } = useEditing();
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <Block title={t('journeyStages')} hint={t('journeyStagesHint')} part="journey-stages">
      <ol class="journey-rows">
        {journey.stages.map((stage) => (
          <Editable
            key={stage.id}
            part="stage"
            name={stage.id}
            edit={t('journeyEdit', wordsOf(stage.name, t))}
            form={(close) => <StageForm stage={stage} close={close} />}
          >
            <strong dir="auto">{wordsOf(stage.name, t)}</strong>
            <p class="journey-aside">
              {[t(textKey('phase', stage.phase)), stage.expectedDays > 0 && days.format(stage.expectedDays)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {stage.goals.length > 0 && (
              <ul class="journey-goals">
                {stage.goals.map((goal) => (
                  <li key={goal} dir="auto">
                    {wordsOf(goal, t)}
                  </li>
                ))}
              </ul>
            )}
          </Editable>
        ))}
      </ol>
    </Block>
  );
}

const mostDays = 3_660;

function StageForm({ stage, close }: { stage: JourneyStage; close: () => void }) {
  const { t } = useWords();
  const { change } = useEditing();
  const [name, setName] = useState(wordsOf(stage.name, t));
  const [days, setDays] = useState(String(stage.expectedDays));
  const [goals, setGoals] = useState(stage.goals.map((goal) => wordsOf(goal, t)).join('\n'));
  const [isAsked, setAsked] = useState(false);
  const expectedDays = wholeWithin(days, 0, mostDays);
  const save = () => {
    setAsked(true);
    if (name.trim() === '' || expectedDays === null) return false;
    const row = {
      ...stage,
      name: wordsTyped(name, [stage.name], t),
      expectedDays,
      goals: linesOf(goals).map((goal) => wordsTyped(goal, stage.goals, t)),
    };
    return change((journey) => withRow(journey, 'stages', row), t('journeySaved', name.trim()));
  };
  return (
    <EditForm title={t('journeyEdit', wordsOf(stage.name, t))} onSave={save} onClose={close} part="stage-form">
      <Pair>
        <Field
          label={t('journeyName')}
          value={name}
          onChange={setName}
          error={isAsked && name.trim() === '' ? t('journeyNameMissing') : ''}
          data-part="stage-name"
        />
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
      <TextField
        label={t('journeyGoals')}
        hint={t('journeyOnePerLine')}
        rows={3}
        value={goals}
        onChange={setGoals}
        data-part="stage-goals"
      />
    </EditForm>
  );
}
