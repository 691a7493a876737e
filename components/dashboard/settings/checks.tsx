import type { RuleId } from '../../../utils/domain/model/finding';
import type { Settings } from '../../../utils/domain/model/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { checkRules } from '../../../utils/state/settings';
import { textKey } from '../../../utils/wording/text-key';
import { useAct, useDesk } from '../../customer/desk';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

/** Every check with its name in words, on or off. */
export function Checks({ settings }: { settings: Loaded<Settings> }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const change = (rule: RuleId, isOn: boolean, rulesOff: readonly RuleId[]) => {
    const others = rulesOff.filter((off) => off !== rule);
    return act(background.call('changeSettings', { rulesOff: isOn ? others : [...others, rule] }), { done: '' });
  };
  return (
    <Block title={t('settingsChecks')} hint={t('settingsChecksHint')} part="settings-checks">
      <Await loaded={settings}>
        {({ rulesOff }) => (
          <ul class="settings-list">
            {checkRules.map((rule) => (
              <li key={rule}>
                <Switch
                  text={t(textKey('rule', rule))}
                  hint={t(textKey('ruleHint', rule))}
                  isOn={!rulesOff.includes(rule)}
                  part="rule"
                  name={rule}
                  onSwitch={(isOn) => change(rule, isOn, rulesOff)}
                />
              </li>
            ))}
          </ul>
        )}
      </Await>
    </Block>
  );
}
