import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { KeepMailSwitches } from '../../customer/keep-mail-switches';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

/** Whether mail with known customers goes into their timeline by itself. */
export function KeepMail({ settings }: { settings: Loaded<Settings> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsKeepMail')} hint={t('settingsKeepMailHint')} part="settings-keep-mail">
      <Await loaded={settings}>{({ keepMail }) => <KeepMailSwitches keepMail={keepMail} />}</Await>
    </Block>
  );
}
