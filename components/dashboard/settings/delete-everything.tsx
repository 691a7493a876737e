import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { useWorld } from '../world';

/** All of it, for good: the one act here without an undo, so a word is to be typed before it. */
export function DeleteEverything() {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <Block title={t('settingsDelete')} hint={t('settingsDeleteHint')} part="settings-delete">
      <Button icon={Trash2} data-part="delete-everything" onClick={() => setAsking(true)}>
        {t('deleteEverything')}
      </Button>
      {isAsking && <Question onClose={() => setAsking(false)} />}
    </Block>
  );
}

function Question({ onClose }: { onClose: () => void }) {
  const { background } = useDesk();
  const { startAgain } = useWorld();
  const { t } = useWords();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const word = t('deleteWord');
  const isSaid = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const remove = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!isSaid || isBusy) return;
    setBusy(true);
    const isDone = await act(background.call('deleteEverything', {}), { done: '' });
    setBusy(false);
    if (isDone) startAgain();
  };
  return (
    <Dialog title={t('deleteQuestion')} onClose={onClose}>
      <form class="settings-form" noValidate onSubmit={(event) => void remove(event)} data-part="delete-form">
        <p>{t('deleteWhat')}</p>
        <p>
          {t('deleteBackup')} <a href="#import">{t('deleteBackupWay')}</a>
        </p>
        <Field
          label={t('deleteType', word)}
          value={typed}
          onChange={setTyped}
          error={isAsked && !isSaid ? t('deleteType', word) : ''}
          data-part="delete-word"
        />
        <div class="actions">
          <Button kind="danger" type="submit" disabled={isBusy} data-part="delete-now">
            {t('deleteNow')}
          </Button>
          <Button kind="quiet" onClick={onClose} data-part="delete-not">
            {t('uiCancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
