import type { Me } from '../../../utils/domain/model/me';
import type { Prompts as PromptSettings, Settings } from '../../../utils/domain/model/settings';
import { countries } from '../../../utils/state/countries';
import type { Loaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { useSetting } from '../../customer/use-setting';
import { Select } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { useWish } from '../../ui/use-wish';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { CountSetting, TimeSetting } from './measures';
import { Notifications } from './notifications';

interface PromptsProps {
  readonly settings: Loaded<Settings>;
  readonly me: Loaded<Me>;
}

const fields = ['dailyCap', 'quietFrom', 'quietUntil', 'holidays', 'notify', 'digest', 'digestAt'] as const;

const isSame = (one: PromptSettings, other: PromptSettings): boolean =>
  fields.every((field) => one[field] === other[field]);

/** How much a day holds, and when Waymark may speak up. */
export function Prompts({ settings, me }: PromptsProps) {
  const { t } = useWords();
  return (
    <Block title={t('settingsPrompts')} hint={t('settingsPromptsHint')} part="settings-prompts">
      <Await loaded={settings}>{({ prompts }) => <Choices prompts={prompts} me={me} />}</Await>
    </Block>
  );
}

function Choices({ prompts, me }: { prompts: PromptSettings; me: Loaded<Me> }) {
  const { t } = useWords();
  const [shown, wish] = useSetting(prompts, (wished) => ({ prompts: wished }), isSame);
  const change = (some: Partial<PromptSettings>) => wish({ ...shown, ...some });
  return (
    <div class="settings-form">
      <CountSetting
        label={t('settingsDailyCap')}
        hint={t('settingsDailyCapHint')}
        part="daily-cap"
        value={shown.dailyCap}
        max={100}
        onChange={(dailyCap) => change({ dailyCap })}
      />
      <div class="settings-pair">
        <TimeSetting
          label={t('settingsQuietFrom')}
          part="quiet-from"
          value={shown.quietFrom}
          onChange={(quietFrom) => change({ quietFrom })}
        />
        <TimeSetting
          label={t('settingsQuietUntil')}
          part="quiet-until"
          value={shown.quietUntil}
          onChange={(quietUntil) => change({ quietUntil })}
        />
      </div>
      <Notifications prompts={shown} change={change} />
      <Switch
        text={t('settingsHolidays')}
        hint={t('settingsHolidaysHint')}
        isOn={shown.holidays}
        part="holidays"
        onSwitch={async (holidays) => {
          change({ holidays });
          return true;
        }}
      />
      {shown.holidays && <Await loaded={me}>{(known) => <Country country={known.country} />}</Await>}
    </div>
  );
}

function Country({ country }: { country: string }) {
  const { background } = useDesk();
  const { t, language } = useWords();
  const act = useAct();
  const [shown, wish] = useWish(country, (wished: string) =>
    act(background.call('changeMe', { country: wished }), { done: '' }),
  );
  return (
    <Select
      label={t('settingsCountry')}
      name="country"
      value={shown}
      onChange={wish}
      choices={[{ value: '', text: t('settingsNoCountry') }, ...countries(language, shown)]}
    />
  );
}
