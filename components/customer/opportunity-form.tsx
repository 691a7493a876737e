import {
  type Opportunity,
  type OpportunityType,
  opportunityStates,
  opportunityTypes,
} from '../../utils/domain/model/opportunity';
import type { Content } from '../../utils/domain/model/row';
import { textKey } from '../../utils/wording/text-key';
import { Pair } from '../ui/edit-form';
import { Select } from '../ui/field';
import { useTyped } from '../ui/use-typed';
import { useWords } from '../ui/words';
import { useDesk } from './desk';
import { NotedForm } from './noted-form';

interface OpportunityFormProps {
  readonly opportunity: Content<Opportunity>;
  /** Null: it is to be added. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** A chance to help more: what it is and what became of it. */
export function OpportunityForm({ opportunity, id, onClose }: OpportunityFormProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const [type, setType] = useTyped<string>(opportunity.type);
  const [state, setState] = useTyped<string>(opportunity.state);

  const contentWith = (text: string) => ({
    ...opportunity,
    text,
    type: type as OpportunityType,
    state: state as Opportunity['state'],
  });

  return (
    <NotedForm
      part="opportunity"
      text={opportunity.text}
      id={id}
      newTitle={t('opportunityNew')}
      label={t('opportunityText')}
      save={(text) => background.call('saveOpportunity', { id, content: contentWith(text) })}
      remove={(gone) => background.call('removeOpportunity', { id: gone })}
      onClose={onClose}
    >
      <Pair>
        <Select
          label={t('opportunityType')}
          name="type"
          value={type}
          onChange={setType}
          choices={opportunityTypes.map((value) => ({ value, text: t(textKey('opportunityType', value)) }))}
        />
        <Select
          label={t('goalState')}
          name="state"
          value={state}
          onChange={setState}
          choices={opportunityStates.map((value) => ({ value, text: t(textKey('opportunityState', value)) }))}
        />
      </Pair>
    </NotedForm>
  );
}
