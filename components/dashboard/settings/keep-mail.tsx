import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { Switch } from '../../ui/switch';
import { useWish } from '../../ui/use-wish';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

type Kept = Settings['keepMail'];

const isSame = (one: Kept, other: Kept): boolean => one.sent === other.sent && one.opened === other.opened;

/** Whether mail with known customers goes into their timeline by itself. */
export function KeepMail({ settings }: { settings: Loaded<Settings> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsKeepMail')} hint={t('settingsKeepMailHint')} part="settings-keep-mail">
      <Await loaded={settings}>{({ keepMail }) => <Choices keepMail={keepMail} />}</Await>
    </Block>
  );
}

function Choices({ keepMail }: { keepMail: Kept }) {
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
