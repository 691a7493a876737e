import { useState } from 'preact/hooks';
import { newId, withoutPlaybook, withRow } from '../../../utils/domain/journey/edit';
import type { Playbook } from '../../../utils/domain/journey/journey';
import { textKey } from '../../../utils/wording/text-key';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm, Pair } from '../../ui/edit-form';
import { Select } from '../../ui/field';
import { useTyped } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { NameField } from '../journey/name-field';
import { PlaybookPreview } from './playbook-preview';

interface PlaybookFormProps {
  /** Null: a new one, to which steps are added next. */
  readonly playbook: Playbook | null;
  readonly close: () => void;
}

const occasions = ['by-hand', 'negative-feedback'] as const satisfies readonly Playbook['when'][];

/** What a situation is called, and when its playbook is opened. */
export function PlaybookForm({ playbook, close }: PlaybookFormProps) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const [name, setName] = useTyped(playbook ? wordsOf(playbook.name, t) : '');
  const [when, setWhen] = useTyped<Playbook['when']>(playbook?.when ?? 'by-hand');
  const [isAsked, setAsked] = useState(false);
  const before = playbook ?? { freezesOffers: true, steps: [] };
  const row: Playbook = {
    ...before,
    id: playbook?.id ?? newId(name, journey.playbooks, 'playbook'),
    name: wordsTyped(name, playbook ? [playbook.name] : [], t),
    when,
  };
  const save = () => {
    setAsked(true);
    if (name.trim() === '') return false;
    return change((now) => withRow(now, 'playbooks', row), t('journeySaved', name.trim()));
  };
  const remove = () => change((now) => withoutPlaybook(now, playbook?.id ?? ''), t('journeyRemoved', name.trim()));
  return (
    <EditForm
      title={playbook ? t('journeyEdit', wordsOf(playbook.name, t)) : t('playbookAdd')}
      onSave={save}
      onClose={close}
      onRemove={playbook ? remove : undefined}
      part="playbook-form"
    >
      <Pair>
        <NameField
          label={t('playbookName')}
          value={name}
          onChange={setName}
          isAsked={isAsked}
          data-part="playbook-name"
        />
        <Select
          label={t('playbookWhen')}
          value={when}
          onChange={(asked) => setWhen(occasions.find((one) => one === asked) ?? when)}
          choices={occasions.map((one) => ({ value: one, text: t(textKey('playbookWhen', one)) }))}
          data-part="playbook-when"
        />
      </Pair>
      <PlaybookPreview playbook={row} />
    </EditForm>
  );
}
