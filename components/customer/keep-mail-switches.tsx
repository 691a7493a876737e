import type { Settings } from '../../utils/domain/model/settings';
import { Switch } from '../ui/switch';
import { useWords } from '../ui/words';
import { useSetting } from './use-setting';

type Kept = Settings['keepMail'];

const isSame = (one: Kept, other: Kept): boolean => one.sent === other.sent && one.opened === other.opened;

/** Mail that is sent, and mail that is opened: whether it goes into the timeline of who it is with. */
export function KeepMailSwitches({ keepMail }: { keepMail: Kept }) {
  const { t } = useWords();
  const [shown, wish] = useSetting(keepMail, (wished) => ({ keepMail: wished }), isSame);
  const change = async (some: Partial<Kept>): Promise<boolean> => {
    wish({ ...shown, ...some });
    return true;
  };
  return (
    <div class="settings-form">
      <Switch
        text={t('settingsKeepSent')}
        hint={t('settingsKeepSentHint')}
        isOn={shown.sent}
        part="keep-sent"
        onSwitch={(sent) => change({ sent })}
      />
      <Switch
        text={t('settingsKeepOpened')}
        hint={t('settingsKeepOpenedHint')}
        isOn={shown.opened}
        part="keep-opened"
        onSwitch={(opened) => change({ opened })}
      />
    </div>
  );
}
