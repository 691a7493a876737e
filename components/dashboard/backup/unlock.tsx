import { LockOpen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { RestoreStore } from '../../../utils/state/restoring';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/words';

/** Asks for the passphrase of a locked backup. */
export function Unlock({ store, file }: { store: RestoreStore; file: string }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="exchange-form"
      data-part="restore-locked"
      onSubmit={(event) => {
        event.preventDefault();
        void store.unlock(passphrase);
      }}
    >
      <p>{t('restoreLocked', file)}</p>
      <Field
        type="password"
        name="unlock-passphrase"
        label={t('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        required
      />
      <Actions>
        <Button kind="main" type="submit" icon={LockOpen} data-part="restore-unlock">
          {t('restoreUnlock')}
        </Button>
        <Button kind="quiet" onClick={store.restart}>
          {t('uiCancel')}
        </Button>
      </Actions>
    </form>
  );
}
