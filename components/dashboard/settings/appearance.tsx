import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { textKey } from '../../../utils/wording/text-key';
import { useSetting } from '../../customer/use-setting';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

type Choice = Settings['appearance'];
const choices = ['auto', 'light', 'dark'] as const satisfies readonly Choice[];

export function Appearance({ settings }: { settings: Loaded<Settings> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsAppearance')} part="settings-appearance">
      <Await loaded={settings}>{({ appearance }) => <Choices appearance={appearance} />}</Await>
    </Block>
  );
}

function Choices({ appearance }: { appearance: Choice }) {
  const { t } = useWords();
  const [shown, wish] = useSetting(appearance, (wished) => ({ appearance: wished }));
  return (
    <fieldset class="settings-choices">
      <legend class="out-of-sight">{t('settingsAppearance')}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input type="radio" name="appearance" value={one} checked={shown === one} onChange={() => wish(one)} />
          {t(textKey('appearance', one))}
        </label>
      ))}
    </fieldset>
  );
}
