import { useState } from 'preact/hooks';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import { Button } from '../ui/button';
import { EditForm } from '../ui/edit-form';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';

/** Somebody else takes it in hand, or the user again. */
export function PlaybookOwner({ run: { id, owner } }: { run: PlaybookRun }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const [isAsked, setAsked] = useState(false);
  const [name, setName] = useState('');
  const hand = (to: string) =>
    act(background.call('handOverPlaybook', { id, owner: to }), {
      done: to ? t('playbookHandedSaid', to) : t('playbookTakenSaid'),
      undo: 'journal',
    });
  if (isAsked) {
    return (
      <div class="playbook-form">
        <EditForm
          title={t('playbookHandOver')}
          part="playbook-hand-form"
          onClose={() => setAsked(false)}
          onSave={() => name.trim() !== '' && hand(name.trim())}
        >
          <Field
            label={t('playbookHandTo')}
            name="owner"
            value={name}
            onChange={setName}
            data-part="playbook-hand-to"
          />
        </EditForm>
      </div>
    );
  }
  return owner ? (
    <Button kind="quiet" data-part="playbook-take-back" onClick={() => hand('')}>
      {t('playbookTakeBack')}
    </Button>
  ) : (
    <Button
      kind="quiet"
      data-part="playbook-hand-over"
      onClick={() => {
        setName('');
        setAsked(true);
      }}
    >
      {t('playbookHandOver')}
    </Button>
  );
}
