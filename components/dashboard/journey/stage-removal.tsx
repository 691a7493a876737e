import { useEffect, useState } from 'preact/hooks';
import { withoutStage } from '../../../utils/domain/journey/edit-stages';
import { type JourneyStage, placeOf } from '../../../utils/domain/journey/journey';
import { createLoaded } from '../../../utils/state/loaded';
import { counted } from '../../../utils/wording/counted';
import { wordsOf } from '../../../utils/wording/words';
import { useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { useEditing } from './editing';
import { StagePreview } from './stage-preview';

/** Where everybody goes on who is in a stage that is taken out. */
export function StageRemoval({ stage, close }: { stage: JourneyStage; close: () => void }) {
  const words = useWords();
  const { t } = words;
  const here = useCustomersIn(stage);
  const { journey, change } = useEditing();
  const others = journey.stages.filter(({ id }) => id !== stage.id);
  const place = placeOf(journey, stage.id);
  const [heir, setHeir] = useState((journey.stages[place + 1] ?? journey.stages[place - 1])?.id ?? '');
  const name = wordsOf(stage.name, t);
  const heirName = wordsOf(others.find(({ id }) => id === heir)?.name ?? '', t);
  const remove = async () => {
    if (await change((now) => withoutStage(now, stage.id, heir), t('stageRemoved', name, heirName))) close();
  };
  return (
    <div class="edit-form" data-part="stage-removal">
      <Select
        label={t('stageHeir', name)}
        hint={t('stageHeirHint')}
        value={heir}
        onChange={setHeir}
        choices={others.map((one) => ({ value: one.id, text: wordsOf(one.name, t) }))}
        data-part="stage-heir"
      />
      <p role="status" data-part="stage-here">
        {here === null ? '' : here === 0 ? t('stageNobody') : counted(words, 'stageGoesOn', here, heirName)}
      </p>
      <StagePreview stages={withoutStage(journey, stage.id, heir).stages} at={heir} />
      <Actions>
        <Button kind="danger" data-part="stage-remove-now" onClick={() => void remove()}>
          {t('stageRemove', name)}
        </Button>
        <Button kind="quiet" data-part="stage-remove-not" onClick={close}>
          {t('uiCancel')}
        </Button>
      </Actions>
    </div>
  );
}

/** How many customers are in a stage, by the kept numbers; null until they are told. */
function useCustomersIn({ id, formerly = [] }: JourneyStage): number | null {
  const { background } = useDesk();
  const [numbers] = useState(() => createLoaded(() => background.call('peopleNumbers', {})));
  useEffect(() => {
    void numbers.ask();
    return background.watch(['customers'], () => void numbers.ask());
  }, []);
  const told = numbers.value.value;
  // Those of a stage that was taken out before are written down there still.
  return told && [id, ...formerly].reduce((sum, one) => sum + (told.stage[one] ?? 0), 0);
}
