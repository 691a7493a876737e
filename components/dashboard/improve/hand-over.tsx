import { useState } from 'preact/hooks';
import type { Roadblock } from '../../../utils/domain/model/roadblock';
import { contentOf } from '../../../utils/state/content-of';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { EditForm } from '../../ui/edit-form';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

/** Somebody is named who sees to it. */
export function HandOver({ roadblock }: { roadblock: Roadblock }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const [isAsked, setAsked] = useState(false);
  const [name, setName] = useState('');
  if (!isAsked)
    return (
      <Button
        kind="quiet"
        data-part="roadblock-hand-over"
        aria-label={t('improveHandOverOf', roadblock.text)}
        onClick={() => {
          setName(roadblock.owner);
          setAsked(true);
        }}
      >
        {t('playbookHandOver')}
      </Button>
    );
  return (
    <div class="improve-hand">
      <EditForm
        title={t('improveHandOverOf', roadblock.text)}
        part="roadblock-hand-form"
        onClose={() => setAsked(false)}
        onSave={() =>
          act(
            background.call('saveRoadblock', {
              id: roadblock.id,
              content: { ...contentOf(roadblock), owner: name.trim() },
            }),
            { done: name.trim() ? t('playbookHandedSaid', name.trim()) : t('playbookTakenSaid'), undo: 'journal' },
          )
        }
      >
        <Field label={t('playbookHandTo')} name="owner" value={name} onChange={setName} />
      </EditForm>
    </div>
  );
}
