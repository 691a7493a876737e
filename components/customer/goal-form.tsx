import { localDate } from '../../utils/domain/followups/local-date';
import { type Goal, type GoalState, goalStates } from '../../utils/domain/model/goal';
import type { Content } from '../../utils/domain/model/row';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { dayWords } from '../../utils/wording/day';
import { textKey } from '../../utils/wording/text-key';
import { Pair } from '../ui/edit-form';
import { Field, Select } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useDesk, useToday } from './desk';
import { useJourney, useNames } from './journey';
import { NotedForm } from './noted-form';

interface GoalFormProps {
  readonly goal: Content<Goal>;
  /** Null: it is to be added. */
  readonly id: string | null;
  readonly touchpoints: readonly Touchpoint[];
  readonly onClose: () => void;
}

/** What the customer wants, how it stands, and where it was said. */
export function GoalForm({ goal, id, touchpoints, onClose }: GoalFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const journey = useJourney();
  const names = useNames();
  const [stage, setStage] = useTyped(goal.stage);
  const [state, setState] = useTyped<string>(goal.state);
  const [saidIn, setSaidIn] = useTyped(goal.saidIn ?? '');
  const [said, setSaid] = useTyped(goal.said);

  const contentWith = (text: string) => ({
    ...goal,
    text,
    stage,
    state: state as GoalState,
    saidIn: saidIn || null,
    said: said.trim(),
  });

  return (
    <NotedForm
      part="goal"
      text={goal.text}
      id={id}
      newTitle={t('goalNew')}
      label={t('goalText')}
      save={(text) => background.call('saveGoal', { id, content: contentWith(text) })}
      remove={(gone) => background.call('removeGoal', { id: gone })}
      onClose={onClose}
    >
      <Pair>
        <Select
          label={t('goalStage')}
          name="stage"
          value={stage}
          onChange={setStage}
          choices={journey.stages.map((one) => ({ value: one.id, text: names.stage(one.id) }))}
        />
        <Select
          label={t('goalState')}
          name="state"
          value={state}
          onChange={setState}
          choices={goalStates.map((value) => ({ value, text: t(textKey('goalState', value)) }))}
        />
      </Pair>
      <SaidIn touchpoints={touchpoints} value={saidIn} onChange={setSaidIn} />
      <Field label={t('goalSaid')} name="said" value={said} onChange={setSaid} hint={t('goalSaidHint')} />
    </NotedForm>
  );
}

interface SaidInProps {
  readonly touchpoints: readonly Touchpoint[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The contact in which something was said. */
export function SaidIn({ touchpoints, value, onChange }: SaidInProps) {
  const { t, language } = useWords();
  const { zone } = useDesk();
  const today = useToday();
  const names = useNames();
  if (touchpoints.length === 0) return null;
  const words = (one: Touchpoint) => `${names.touchpoint(one)}, ${dayWords(localDate(one.at, zone), today, language)}`;
  return (
    <Select
      label={t('saidIn')}
      name="saidIn"
      value={value}
      onChange={onChange}
      choices={[
        { value: '', text: t('saidNowhere') },
        ...touchpoints.map((one) => ({ value: one.id, text: words(one) })),
      ]}
    />
  );
}
