import type { Settings } from '../../utils/domain/model/settings';
import { Switch } from '../ui/switch';
import { useWish } from '../ui/use-wish';
import { useWords } from '../ui/words';
import { useAct, useDesk } from './desk';

type Kept = Settings['keepMail'];

const isSame = (one: Kept, other: Kept): boolean => one.sent === other.sent && one.opened === other.opened;

/** Mail that is sent, and mail that is opened: whether it goes into the timeline of who it is with. */
export function KeepMailSwitches({ keepMail }: { keepMail: Kept }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  // Two changes in a row must not undo one another: the second is made to what the first one wished.
  const [shown, wish] = useWish<Kept>(
    keepMail,
    (wished) => act(background.call('changeSettings', { keepMail: wished }), { done: '' }),
    isSame,
  );
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
