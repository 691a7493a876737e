import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { withInterval, withoutInterval } from '../../../utils/domain/journey/edit';
import type { KeepInTouch } from '../../../utils/domain/journey/journey';
import { stageWords } from '../../../utils/wording/journey';
import { wordsOf } from '../../../utils/wording/words';
import { IconButton } from '../../ui/button';
import { EditForm, Pair } from '../../ui/edit-form';
import { Field, Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { Adding } from './adding';
import { useEditing } from './editing';
import { NumberInput } from './number-input';
import { wholeWithin } from './whole-within';

const mostDays = 3_660;
const mostMonths = 120;

/** How often to be in touch, with whom, and when somebody counts as dormant. */
export function InTouch() {
  const { t } = useWords();
  const { journey, change } = useEditing();
  return (
    <Block title={t('journeyInTouch')} hint={t('journeyInTouchHint')} part="journey-in-touch">
      <ul class="settings-list">
        {journey.keepInTouch.map((interval) => (
          <Interval key={`${interval.tag} ${interval.stage}`} interval={interval} />
        ))}
      </ul>
      <Adding text={t('journeyAddInterval')} part="interval-add" form={(close) => <IntervalForm close={close} />} />
      <p class="journey-step journey-dormancy">
        <span class="switch-words">{t('journeyDormancy')}</span>
        <NumberInput
          label={t('journeyDormancy')}
          unit={t('journeyMonths')}
          value={journey.dormantAfterMonths}
          least={1}
          most={mostMonths}
          part="dormancy"
          onChange={(dormantAfterMonths) => change((now) => ({ ...now, dormantAfterMonths }), '')}
        />
      </p>
    </Block>
  );
}

function Interval({ interval }: { interval: KeepInTouch }) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const { stage, tag } = interval;
  const who = tag ? t('journeyTagged', tag) : stageWords(journey, stage, t);
  return (
    <li class="journey-step" data-part="interval" data-name={tag || stage}>
      <span class="switch-words" dir="auto">
        {who}
      </span>
      <NumberInput
        label={t('journeyEvery', who)}
        unit={t('journeyDays')}
        value={interval.everyDays}
        least={1}
        most={mostDays}
        part="interval-days"
        onChange={(everyDays) => change((now) => withInterval(now, { ...interval, everyDays }), '')}
      />
      <IconButton
        icon={X}
        label={t('journeyRemoveInterval', who)}
        data-part="interval-remove"
        onClick={() => void change((now) => withoutInterval(now, interval), t('journeyRemoved', who))}
      />
    </li>
  );
}

function IntervalForm({ close }: { close: () => void }) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [tag, setTag] = useState('');
  const [stage, setStage] = useState(journey.stages.at(-1)?.id ?? '');
  const [days, setDays] = useState('60');
  const [isAsked, setAsked] = useState(false);
  const everyDays = wholeWithin(days, 1, mostDays);
  const save = () => {
    setAsked(true);
    if (everyDays === null) return false;
    const named = tag.trim();
    const who = named ? t('journeyTagged', named) : stageWords(journey, stage, t);
    return change(
      (now) => withInterval(now, { tag: named, stage: named ? '' : stage, everyDays }),
      t('journeySaved', who),
    );
  };
  return (
    <EditForm title={t('journeyAddInterval')} onSave={save} onClose={close} part="interval-form">
      <Pair>
        <Field
          label={t('journeyTag')}
          hint={t('journeyTagHint')}
          value={tag}
          onChange={setTag}
          data-part="interval-tag"
        />
        <Select
          label={t('journeyStage')}
          value={stage}
          disabled={tag.trim() !== ''}
          onChange={setStage}
          choices={journey.stages.map(({ id, name }) => ({ value: id, text: wordsOf(name, t) }))}
          data-part="interval-stage"
        />
      </Pair>
      <Field
        label={t('journeyEveryDays')}
        type="number"
        min="1"
        max={String(mostDays)}
        value={days}
        onChange={setDays}
        error={isAsked && everyDays === null ? t('journeyNumberWrong', 1, mostDays) : ''}
        data-part="interval-every"
      />
    </EditForm>
  );
}
