import { type LanguageChoice, languageChoices } from '../../../utils/domain/model/language';
import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { languageWords } from '../../../utils/wording/template';
import { useSetting } from '../../customer/use-setting';
import { Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

/** What Waymark's own words are written in. Each language is named in itself, to be found by whoever reads it. */
export function Language({ settings }: { settings: Loaded<Settings> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsLanguage')} part="settings-language">
      <Await loaded={settings}>
        {({ language = 'auto' }) => (
          <div class="settings-form">
            <Choice language={language} />
          </div>
        )}
      </Await>
    </Block>
  );
}

function Choice({ language }: { language: LanguageChoice }) {
  const { t } = useWords();
  const [shown, wish] = useSetting(language, (wished) => ({ language: wished }));
  return (
    <Select
      label={t('settingsLanguageLabel')}
      hint={t('settingsLanguageHint')}
      value={shown}
      onChange={(asked) => {
        const one = languageChoices.find((each) => each === asked);
        if (one) wish(one);
      }}
      choices={languageChoices.map((one) => ({
        value: one,
        text: one === 'auto' ? t('languageAuto') : languageWords(one, one),
      }))}
      data-part="language"
    />
  );
}
