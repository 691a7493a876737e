import { Download } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { makeBackup } from '../../../utils/state/backup';
import { createLoaded } from '../../../utils/state/loaded';
import { makeLocked } from '../../../utils/state/locked/make-locked';
import { useDesk, useToday } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Select } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { SavingLine } from '../exchange/saving-line';
import { useSaving } from '../exchange/use-saving';
import { NewPassphrase, passphraseProblem } from './new-passphrase';

/** Everything in one file, locked where the user wants it. */
export function Save() {
  const { background, now } = useDesk();
  const { t } = useWords();
  const today = useToday();
  const saving = useSaving();
  const [isLocked, setLocked] = useState(false);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [wasAsked, setAsked] = useState(false);
  const problem = isLocked ? passphraseProblem(typed) : '';

  const save = async () => {
    setAsked(true);
    if (problem) return;
    const made = isLocked
      ? await saving.save(`waymark-${today}.waymark`, (gathered) =>
          makeLocked(background, typed.passphrase, new Date(now()), gathered),
        )
      : await saving.save(`waymark-${today}.json`, (gathered) => makeBackup(background, new Date(now()), gathered));
    if (!made) return;
    setTyped({ passphrase: '', again: '' });
    setAsked(false);
    await background.call('backupMade', {});
  };

  return (
    <Block title={t('backupSave')} hint={t('backupSaveHint')} part="backup">
      <form
        class="exchange-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Switch
          text={t('backupLock')}
          isOn={isLocked}
          part="backup-lock"
          onSwitch={async (isOn) => {
            setLocked(isOn);
            return true;
          }}
        />
        {isLocked && <NewPassphrase typed={typed} onChange={setTyped} problem={wasAsked ? problem : ''} />}
        <Button kind="main" type="submit" icon={Download} disabled={saving.rows !== null} data-part="backup-save">
          {t('backupSaveNow')}
        </Button>
      </form>
      <SavingLine saving={saving} />
      <Reminder />
    </Block>
  );
}

const intervals = [0, 7, 30, 90] as const;

/** When the last one was saved, and when to be reminded. */
function Reminder() {
  const { background } = useDesk();
  const { t, language } = useWords();
  const [due] = useState(() => createLoaded(() => background.call('backupDue', {})));
  useEffect(() => {
    void due.ask();
    return background.watch(['import'], () => void due.ask());
  }, []);
  const known = due.value.value;
  if (!known) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <div class="exchange-form backup-reminder" data-part="backup-reminder">
      <p>{known.madeAt === null ? t('backupNever') : t('backupLast', day.format(known.madeAt))}</p>
      <Select
        label={t('backupRemind')}
        value={String(known.every)}
        onChange={(every) => void background.call('remindOfBackup', { every: Number(every) })}
        choices={[...new Set([...intervals, known.every])].map((days) => ({
          value: String(days),
          text: days === 0 ? t('backupRemindNever') : t('backupRemindDays', days),
        }))}
      />
    </div>
  );
}
