import { useState } from 'preact/hooks';
import { newId, withoutConcern, withRow } from '../../../utils/domain/journey/edit';
import type { Concern } from '../../../utils/domain/journey/journey';
import { wordsOf, wordsTyped } from '../../../utils/wording/words';
import { EditForm } from '../../ui/edit-form';
import { Field, TextField } from '../../ui/field';
import { useTypedFields } from '../../ui/use-typed';
import { useWords } from '../../ui/words';
import { useEditing } from '../journey/editing';
import { NameField } from '../journey/name-field';

interface ConcernFormProps {
  /** Null: a new one. */
  readonly concern: Concern | null;
  readonly close: () => void;
}

const none = { concern: '', say: '', offer: '', decides: '' };

/** What they say, what we say to it, what we offer, and who decides. */
export function ConcernForm({ concern, close }: ConcernFormProps) {
  const { t } = useWords();
  const { change } = useEditing();
  const before = concern ?? none;
  const [typed, setTyped] = useTypedFields({
    concern: wordsOf(before.concern, t),
    say: wordsOf(before.say, t),
    offer: wordsOf(before.offer, t),
    decides: wordsOf(before.decides, t),
  });
  const [isAsked, setAsked] = useState(false);
  const name = typed.concern.trim();
  const read = (field: keyof typeof none) => wordsTyped(typed[field], concern ? [concern[field]] : [], t);
  const set = (field: keyof typeof none) => (text: string) => setTyped({ [field]: text });

  const save = () => {
    setAsked(true);
    if (name === '') return false;
    return change(
      (now) =>
        withRow(now, 'concerns', {
          id: concern?.id ?? newId(name, now.concerns, 'concern'),
          concern: read('concern'),
          say: read('say'),
          offer: read('offer'),
          decides: read('decides'),
        }),
      t('journeySaved', name),
    );
  };
  const remove = () => change((now) => withoutConcern(now, concern?.id ?? ''), t('journeyRemoved', name));
  return (
    <EditForm
      title={concern ? t('journeyEdit', wordsOf(concern.concern, t)) : t('concernNew')}
      onSave={save}
      onClose={close}
      onRemove={concern ? remove : undefined}
      part="concern-form"
    >
      <NameField
        label={t('concernText')}
        value={typed.concern}
        onChange={set('concern')}
        isAsked={isAsked}
        data-part="concern-text"
      />
      <TextField label={t('concernSay')} value={typed.say} onChange={set('say')} rows={3} data-part="concern-say" />
      <TextField label={t('concernOffer')} value={typed.offer} onChange={set('offer')} data-part="concern-offer" />
      <Field label={t('concernDecides')} value={typed.decides} onChange={set('decides')} data-part="concern-decides" />
    </EditForm>
  );
}
