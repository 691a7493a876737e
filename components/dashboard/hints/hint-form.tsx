import { useState } from 'preact/hooks';
import { newId, withoutHint, withRow } from '../../../utils/domain/journey/edit';
import type { OpportunityHint } from '../../../utils/domain/journey/journey';
import { type OpportunityType, opportunityTypes } from '../../../utils/domain/model/opportunity';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm } from '../../ui/edit-form';
import { Select } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { NameField } from '../journey/name-field';
import { HintConditions, readConditions, typedOf } from './hint-conditions';
import { HintPreview } from './hint-preview';

interface HintFormProps {
  /** Null: a new one. */
  readonly hint: OpportunityHint | null;
  readonly close: () => void;
}

/** What could help a customer more, and all that has to be true for it to be said. */
export function HintForm({ hint, close }: HintFormProps) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [says, setSays] = useTyped(hint ? wordsOf(hint.says, t) : '');
  const [type, setType] = useTyped<OpportunityType>(hint?.type ?? 'upsell');
  const [typed, setTyped] = useTyped(typedOf(hint?.when ?? {}));
  const [isAsked, setAsked] = useState(false);
  const { when, wrong } = readConditions(typed);
  const name = says.trim();
  const isAlways = Object.keys(when).length === 0;
  const row: OpportunityHint = {
    id: hint?.id ?? newId(name, journey.opportunities, 'chance'),
    type,
    says: wordsTyped(says, hint ? [hint.says] : [], t),
    when,
  };
  const save = () => {
    setAsked(true);
    if (name === '' || wrong.length > 0 || isAlways) return false;
    return change((now) => withRow(now, 'opportunities', row), t('journeySaved', name));
  };
  const remove = () => change((now) => withoutHint(now, hint?.id ?? ''), t('journeyRemoved', name));
  return (
    <EditForm
      title={hint ? t('journeyEdit', wordsOf(hint.says, t)) : t('hintAdd')}
      onSave={save}
      onClose={close}
      onRemove={hint ? remove : undefined}
      part="hint-form"
    >
      <NameField label={t('opportunityText')} value={says} onChange={setSays} isAsked={isAsked} data-part="hint-says" />
      <Select
        label={t('opportunityType')}
        value={type}
        onChange={(asked) => setType(opportunityTypes.find((one) => one === asked) ?? type)}
        choices={opportunityTypes.map((one) => ({ value: one, text: t(textKey('opportunityType', one)) }))}
        data-part="hint-type"
      />
      <HintConditions
        typed={typed}
        onChange={setTyped}
        wrong={isAsked ? wrong : []}
        error={isAsked && isAlways && wrong.length === 0 ? t('hintAlways') : ''}
      />
      <HintPreview hint={row} />
    </EditForm>
  );
}
