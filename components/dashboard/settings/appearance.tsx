import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { textKey } from '../../../utils/wording/text-key';
import { useAct, useDesk } from '../../customer/desk';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

const choices = ['auto', 'light', 'dark'] as const satisfies readonly Settings['appearance'][];

export function Appearance({ settings }: { settings: Loaded<Settings> }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  return (
    <Block title={t('settingsAppearance')} part="settings-appearance">
      <Await loaded={settings}>
        {(now) => (
          <fieldset class="settings-choices">
            <legend class="out-of-sight">{t('settingsAppearance')}</legend>
            {choices.map((appearance) => (
              <label key={appearance}>
                <input
                  type="radio"
                  name="appearance"
                  value={appearance}
                  checked={now.appearance === appearance}
                  onChange={() => act(background.call('changeSettings', { appearance }), { done: '' })}
                />
                {t(textKey('appearance', appearance))}
              </label>
            ))}
          </fieldset>
        )}
      </Await>
    </Block>
  );
}
