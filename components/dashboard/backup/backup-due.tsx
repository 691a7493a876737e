import { useEffect, useState } from 'preact/hooks';
import { hashTo } from '../../../utils/state/hash-route';
import { createLoaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions, Card } from '../../ui/card';
import { useWords } from '../../ui/words';
import './backup.css';

const later = 7;

/** A word when the last backup is long ago. The data is nowhere else. */
export function BackupDue() {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const [due] = useState(() => createLoaded(() => background.call('backupDue', {})));
  useEffect(() => {
    void due.ask();
    return background.watch(['import'], () => void due.ask());
  }, []);
  const known = due.value.value;
  if (!known?.isDue) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const putOff = async () => {
    await act(background.call('putOffBackup', { days: later }), { done: t('backupPutOff', later) });
    await due.ask();
  };
  return (
    <div class="backup-due">
      <Card tone="hint" data-part="backup-due">
        <p>{known.madeAt === null ? t('backupDueFirst') : t('backupDue', day.format(known.madeAt))}</p>
        <Actions>
          <a class="button button-plain" href={hashTo('import', 'backup')} data-part="backup-due-go">
            {t('backupDueGo')}
          </a>
          <Button kind="quiet" data-part="backup-due-later" onClick={putOff}>
            {t('backupDueLater')}
          </Button>
        </Actions>
      </Card>
    </div>
  );
}
