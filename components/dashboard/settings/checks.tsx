import { useEffect, useId, useState } from 'preact/hooks';
import { choicesFor, strongest } from '../../../utils/domain/checks/severity';
import type { RuleId, Severity } from '../../../utils/domain/model/finding';
import type { Settings } from '../../../utils/domain/model/settings';
import type { PolicyShown } from '../../../utils/domain/policy/policy';
import { type RuleTally, tallySlips } from '../../../utils/domain/slips/tally';
import { createLoaded, type Loaded } from '../../../utils/state/loaded';
import { type Choice, checkRules, choiceOf, chosen, speakingIn } from '../../../utils/state/settings';
import { textKey } from '../../../utils/wording/text-key';
import { useAct, useDesk } from '../../customer/desk';
import { useSetting } from '../../customer/use-setting';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { LockedNote } from '../company/locked-note';
import { RuleFacts } from './rule-facts';

/** Every check with its name in words, and how strongly it speaks. */
export function Checks({ settings, policy }: { settings: Loaded<Settings>; policy: PolicyShown }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsChecks')} hint={t('settingsChecksHint')} part="settings-checks">
      <Await loaded={settings}>
        {(now) => (
          <>
            <MonitorOnly isOn={now.monitorOnly} isLocked={policy.locked.includes('monitorOnly')} />
            <Choices settings={now} />
          </>
        )}
      </Await>
    </Block>
  );
}

function MonitorOnly({ isOn, isLocked }: { isOn: boolean; isLocked: boolean }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  if (isLocked) return <LockedNote text={t(isOn ? 'companyMonitorOnly' : 'companyNotMonitorOnly')} />;
  return (
    <Switch
      text={t('settingsMonitorOnly')}
      hint={t('settingsMonitorOnlyHint')}
      isOn={isOn}
      part="monitor-only"
      onSwitch={(monitorOnly) => act(background.call('changeSettings', { monitorOnly }), { done: '' })}
    />
  );
}

type Strengths = Pick<Settings, 'rulesOff' | 'severities'>;
type LanguagesOff = NonNullable<Settings['languagesOff']>;
const allLanguages: LanguagesOff = {};

const isSame = (one: Strengths, other: Strengths): boolean =>
  checkRules.every((rule) => choiceOf(one, rule) === choiceOf(other, rule));

const isSameOff = (one: LanguagesOff, other: LanguagesOff): boolean =>
  checkRules.every((rule) => one[rule]?.join() === other[rule]?.join());

function Choices({ settings: { rulesOff, severities, languagesOff = allLanguages } }: { settings: Settings }) {
  const [shown, wish] = useSetting<Strengths>({ rulesOff, severities }, (wished) => wished, isSame);
  const [off, wishOff] = useSetting(languagesOff, (wished) => ({ languagesOff: wished }), isSameOff);
  const tallies = useTallies();
  return (
    <ul class="settings-list">
      {checkRules.map((rule) => (
        <Rule
          key={rule}
          rule={rule}
          tally={tallies.find((tally) => tally.rule === rule)}
          choice={choiceOf(shown, rule)}
          choose={(choice) => wish(chosen(shown, rule, choice))}
          languagesOff={off[rule] ?? []}
          speakIn={(reads, on) => wishOff(speakingIn(off, rule, reads, on))}
        />
      ))}
    </ul>
  );
}

/** How often each check was right, in the user's own mail. */
function useTallies(): readonly RuleTally[] {
  const { background } = useDesk();
  const [slips] = useState(() => createLoaded(() => background.call('slips', {})));
  useEffect(() => {
    void slips.ask();
    return background.watch(['slips'], () => void slips.ask());
  }, []);
  return tallySlips((slips.value.value ?? []).filter(({ source }) => source !== 'sample'));
}

interface RuleProps {
  readonly rule: RuleId;
  readonly tally: RuleTally | undefined;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly languagesOff: readonly string[];
  readonly speakIn: (reads: readonly string[], on: readonly string[]) => void;
}

function Rule({ rule, tally, choice, choose, languagesOff, speakIn }: RuleProps) {
  const { t } = useWords();
  const id = useId();
  const strength = (each: Choice) => t(textKey('strength', each));
  const choices: readonly (Severity | 'off')[] = [...choicesFor(rule), 'off'];
  return (
    <li class="settings-rule">
      <div class="switch-words">
        <label for={id}>{t(textKey('rule', rule))}</label>
        <p id={`${id}-hint`}>{t(textKey('ruleHint', rule))}</p>
        <RuleFacts rule={rule} tally={tally} languagesOff={languagesOff} speakIn={speakIn} />
      </div>
      <select
        id={id}
        class="field-input"
        value={choice}
        aria-describedby={`${id}-hint`}
        data-part="rule"
        data-name={rule}
        onChange={({ currentTarget }) => {
          const asked = choices.find((each) => each === currentTarget.value);
          if (asked) choose(asked);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {each === strongest[rule] ? t('strengthUsual', strength(each)) : strength(each)}
          </option>
        ))}
      </select>
    </li>
  );
}
