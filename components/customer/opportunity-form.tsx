import { useState } from 'preact/hooks';
import {
  type Opportunity,
  type OpportunityType,
  opportunityStates,
  opportunityTypes,
} from '../../utils/domain/model/opportunity';
import type { Content } from '../../utils/domain/model/row';
import { textKey } from '../../utils/wording/text-key';
import { EditForm, Pair } from '../ui/edit-form';
import { Field, Select } from '../ui/field';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';

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
  const act = useAct();
  const [text, setText] = useState(opportunity.text);
  const [type, setType] = useState<string>(opportunity.type);
  const [state, setState] = useState<string>(opportunity.state);
  const [isAsked, setAsked] = useState(false);
  const isMissing = text.trim() === '';

  const save = () => {
    setAsked(true);
    if (isMissing) return false;
    const content = {
      ...opportunity,
      text: text.trim(),
      type: type as OpportunityType,
      state: state as Opportunity['state'],
    };
    return act(background.call('saveOpportunity', { id, content }), {
      done: t(id ? 'changedSaid' : 'addedSaid', content.text),
      undo: 'journal',
    });
  };

  return (
    <EditForm
      title={id ? t('lineEditTitle', opportunity.text) : t('opportunityNew')}
      part="opportunity-form"
      onSave={save}
      onClose={onClose}
      onRemove={
        id
          ? () =>
              act(background.call('removeOpportunity', { id }), {
                done: t('removedSaid', opportunity.text),
                undo: 'journal',
              })
          : undefined
      }
    >
      <Field
        label={t('opportunityText')}
        name="text"
        value={text}
        onChange={setText}
        error={isAsked && isMissing ? t('goalTextMissing') : ''}
      />
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
    </EditForm>
  );
}
