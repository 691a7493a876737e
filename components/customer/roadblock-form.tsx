import type { Goal } from '../../utils/domain/model/goal';
import {
  type Roadblock,
  type RoadblockType,
  roadblockStates,
  roadblockTypes,
} from '../../utils/domain/model/roadblock';
import type { Content } from '../../utils/domain/model/row';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import { textKey } from '../../utils/wording/text-key';
import { Pair } from '../ui/edit-form';
import { Field, Select } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import { SaidIn } from './goal-form';
import { NotedForm } from './noted-form';

const importances = [3, 2, 1] as const;

interface RoadblockFormProps {
  readonly roadblock: Content<Roadblock>;
  /** Null: it is to be added. */
  readonly id: string | null;
  readonly goals: readonly Goal[];
  readonly touchpoints: readonly Touchpoint[];
  readonly onClose: () => void;
}

/** What is in the way, how grave it is, and who sees to it. */
export function RoadblockForm({ roadblock, id, goals, touchpoints, onClose }: RoadblockFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const [type, setType] = useTyped<string>(roadblock.type);
  const [importance, setImportance] = useTyped(roadblock.importance);
  const [owner, setOwner] = useTyped(roadblock.owner);
  const [state, setState] = useTyped<string>(roadblock.state);
  const [goalId, setGoal] = useTyped(roadblock.goalId ?? '');
  const [touchpointId, setTouchpoint] = useTyped(roadblock.touchpointId ?? '');

  const contentWith = (text: string) => ({
    ...roadblock,
    text,
    type: type as RoadblockType,
    importance,
    owner: owner.trim(),
    state: state as Roadblock['state'],
    goalId: goalId || null,
    touchpointId: touchpointId || null,
  });

  return (
    <NotedForm
      part="roadblock"
      text={roadblock.text}
      id={id}
      newTitle={t('roadblockNew')}
      label={t('roadblockText')}
      save={(text) => background.call('saveRoadblock', { id, content: contentWith(text) })}
      remove={(gone) => background.call('removeRoadblock', { id: gone })}
      onClose={onClose}
    >
      <Select
        label={t('roadblockImportance')}
        name="importance"
        value={String(importance)}
        onChange={(value) => setImportance(Number(value) as Roadblock['importance'])}
        choices={importances.map((value) => ({ value: String(value), text: t(`roadblockImportance${value}`) }))}
      />
      <Pair>
        <Select
          label={t('roadblockType')}
          name="type"
          value={type}
          onChange={setType}
          choices={roadblockTypes.map((value) => ({ value, text: t(textKey('roadblockType', value)) }))}
        />
        <Select
          label={t('goalState')}
          name="state"
          value={state}
          onChange={setState}
          choices={roadblockStates.map((value) => ({ value, text: t(textKey('roadblockState', value)) }))}
        />
      </Pair>
      <Field
        label={t('roadblockOwner')}
        name="owner"
        value={owner}
        onChange={setOwner}
        hint={t('roadblockOwnerHint')}
      />
      {goals.length > 0 && (
        <Select
          label={t('roadblockGoal')}
          name="goal"
          value={goalId}
          onChange={setGoal}
          choices={[
            { value: '', text: t('roadblockNoGoal') },
            ...goals.map((goal) => ({ value: goal.id, text: goal.text })),
          ]}
        />
      )}
      <SaidIn touchpoints={touchpoints} value={touchpointId} onChange={setTouchpoint} />
    </NotedForm>
  );
}
