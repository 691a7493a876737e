import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withStageMoved } from '../../../utils/domain/journey/edit-stages';
import { type JourneyStage, placeOf } from '../../../utils/domain/journey/journey';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf } from '../../../utils/wording/words';
import { IconButton } from '../../ui/button';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from './adding';
import { Editable } from './editable';
import { useEditing } from './editing';
import { StageForm } from './stage-form';
import { StageRemoval } from './stage-removal';

/** The stages in their order: what customers want there, and how long they usually stay. */
export function Stages() {
  const { t } = useWords();
  const { journey } = useEditing();
  return (
    <Block title={t('journeyStages')} hint={t('journeyStagesHint')} part="journey-stages">
      <ol class="journey-rows">
        {journey.stages.map((stage) => (
          <StageRow key={stage.id} stage={stage} />
        ))}
      </ol>
      <Adding text={t('stageAdd')} part="stage-add" form={(close) => <StageForm stage={null} close={close} />} />
    </Block>
  );
}

function StageRow({ stage }: { stage: JourneyStage }) {
  const { t, language } = useWords();
  const { journey } = useEditing();
  const [isGoing, setGoing] = useState(false);
  const name = wordsOf(stage.name, t);
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const ask = async () => {
    setGoing(true);
    return false;
  };
  return (
    <Editable
      part="stage"
      name={stage.id}
      edit={t('journeyEdit', name)}
      acts={<MoveStage stage={stage} name={name} />}
      form={(close) =>
        isGoing ? (
          <StageRemoval
            stage={stage}
            close={() => {
              setGoing(false);
              close();
            }}
          />
        ) : (
          <StageForm stage={stage} close={close} onRemove={journey.stages.length > 1 ? ask : undefined} />
        )
      }
    >
      <strong dir="auto">{name}</strong>
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
  );
}

/** One place up or down. The button keeps the focus while its row moves; at the end the other one has it. */
function MoveStage({ stage, name }: { stage: JourneyStage; name: string }) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const box = useRef<HTMLSpanElement>(null);
  const moved = useRef<1 | -1 | 0>(0);
  const place = placeOf(journey, stage.id);
  useLayoutEffect(() => {
    if (moved.current === 0) return;
    const [up, down] = box.current?.querySelectorAll('button') ?? [];
    const buttons = moved.current < 0 ? [up, down] : [down, up];
    moved.current = 0;
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [place]);
  const move = async (by: 1 | -1) => {
    const passed = wordsOf(journey.stages[place + by]?.name ?? '', t);
    const said = t(by < 0 ? 'stageMovedBefore' : 'stageMovedBehind', name, passed);
    moved.current = by;
    if (!(await change((now) => withStageMoved(now, stage.id, by), said))) moved.current = 0;
  };
  return (
    <span class="journey-moves" ref={box}>
      <IconButton
        icon={ArrowUp}
        label={t('stageUp', name)}
        disabled={place === 0}
        data-part="stage-up"
        onClick={() => void move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('stageDown', name)}
        disabled={place === journey.stages.length - 1}
        data-part="stage-down"
        onClick={() => void move(1)}
      />
    </span>
  );
}
