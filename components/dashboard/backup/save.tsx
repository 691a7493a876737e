import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { makeBackup } from '../../../utils/state/backup';
import { errorWords } from '../../../utils/wording/error';
import { useDesk, useToday } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { useWorld } from '../world';

export function Save() {
  const { background, now } = useDesk();
  const { saveFile } = useWorld();
  const { t, language } = useWords();
  const today = useToday();
  const [rows, setRows] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const number = (count: number) => new Intl.NumberFormat(language).format(count);

  const save = async () => {
    setRows(0);
    setSaid('');
    setTrouble('');
    const made = await makeBackup(background, new Date(now()), { progress: setRows });
    setRows(null);
    if (!made.ok) return setTrouble(errorWords(made.error, t));
    if (!made.value) return;
    saveFile(`waymark-${today}.json`, made.value.blob);
    setSaid(t('backupSaved', number(made.value.rows)));
  };

  return (
    <Block title={t('backupSave')} hint={t('backupSaveHint')} part="backup">
      {trouble && <Trouble sentence={trouble} />}
      <Button kind="main" icon={Download} disabled={rows !== null} data-part="backup-save" onClick={save}>
        {t('backupSaveNow')}
      </Button>
      <p class="dashboard-note" role="status">
        {rows === null ? said : t('backupSaving', number(rows))}
      </p>
    </Block>
  );
}
