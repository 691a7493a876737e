import { useEffect, useState } from 'preact/hooks';
import type { Prompts } from '../../../utils/domain/model/settings';
import { useDesk } from '../../customer/desk';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { useWorld } from '../world';
import { TimeSetting } from './measures';

interface NotificationsProps {
  readonly prompts: Prompts;
  readonly change: (some: Partial<Prompts>) => void;
}

/** The browser's own notifications: only with the user's leave, which is asked for in the click. */
export function Notifications({ prompts, change }: NotificationsProps) {
  const { background } = useDesk();
  const { askToNotify, mayNotify } = useWorld();
  const { t } = useWords();
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    return background.watch(['settings'], look);
  }, []);
  const isOn = prompts.notify && isAllowed;

  const switchNotify = async (notify: boolean): Promise<boolean> => {
    if (notify && !(await askToNotify())) return false;
    setAllowed(true);
    change({ notify });
    return true;
  };
  const switchDigest = async (digest: boolean): Promise<boolean> => {
    change({ digest });
    return true;
  };

  return (
    <>
      <Switch
        text={t('settingsNotify')}
        hint={t(prompts.notify && !isAllowed ? 'settingsNotifyNeedsLeave' : 'settingsNotifyHint')}
        isOn={isOn}
        part="notify"
        onSwitch={switchNotify}
      />
      {isOn && (
        <>
          <Switch
            text={t('settingsDigest')}
            hint={t('settingsDigestHint')}
            isOn={prompts.digest}
            part="digest"
            onSwitch={switchDigest}
          />
          {prompts.digest && (
            <div class="settings-pair">
              <TimeSetting
                label={t('settingsDigestAt')}
                part="digest-at"
                value={prompts.digestAt}
                onChange={(digestAt) => change({ digestAt })}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}
