import { addDays } from '../../../utils/domain/followups/local-date';
import type { Improvement } from '../../../utils/domain/model/improvement';
import type { Content } from '../../../utils/domain/model/row';
import { useDesk, useToday } from '../../customer/desk';
import { NotedForm } from '../../customer/noted-form';
import { Pair } from '../../ui/edit-form';
import { Field } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';

export const newImprovement = (kind: string): Content<Improvement> => ({
  kind,
  text: '',
  owner: '',
  dueOn: '',
  state: 'planned',
  doneOn: '',
});

interface ImprovementFormProps {
  /** Null: it is to be added. */
  readonly id: string | null;
  readonly improvement: Content<Improvement>;
  readonly onClose: () => void;
}

const aWeek = 7;

/** One thing to do: what, who sees to it, and until when. */
export function ImprovementForm({ id, improvement, onClose }: ImprovementFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const [owner, setOwner] = useTyped(improvement.owner);
  const [dueOn, setDueOn] = useTyped(improvement.dueOn || (id === null ? addDays(today, aWeek) : ''));
  return (
    <NotedForm
      part="improvement"
      text={improvement.text}
      id={id}
      newTitle={t('improveBegin')}
      label={t('improveText')}
      save={(text) =>
        background.call('saveImprovement', { id, content: { ...improvement, text, owner: owner.trim(), dueOn } })
      }
      remove={(gone) => background.call('removeImprovement', { id: gone })}
      onClose={onClose}
    >
      <Pair>
        <Field
          label={t('roadblockOwner')}
          name="owner"
          value={owner}
          onChange={setOwner}
          hint={t('roadblockOwnerHint')}
        />
        <Field label={t('improveUntil')} name="dueOn" type="date" value={dueOn} onChange={setDueOn} />
      </Pair>
    </NotedForm>
  );
}
