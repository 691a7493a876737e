import { stepFor, withStep } from '../../../utils/domain/journey/edit';
import type { LadderStep } from '../../../utils/domain/journey/journey';
import { type FollowUpRule, followUpRules } from '../../../utils/domain/model/follow-up';
import { textKey } from '../../../utils/wording/text-key';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Block } from '../block';
import { useEditing } from './editing';
import { NumberInput } from './number-input';

/** Those that have a clock or intervals of their own. */
const timeless: readonly FollowUpRule[] = ['playbook-step', 'keep-in-touch'];
const inWorkingDays: readonly FollowUpRule[] = ['reply-owed', 'quote-unanswered', 'no-next-step'];

const mostDays = 365;

/** Which follow-ups there are, and after how many days. */
export function Ladder() {
  const { t } = useWords();
  return (
    <Block title={t('journeyLadder')} hint={t('journeyLadderHint')} part="journey-ladder">
      <ul class="settings-list">
        {followUpRules.map((rule) => (
          <Step key={rule} rule={rule} />
        ))}
      </ul>
    </Block>
  );
}

function Step({ rule }: { rule: FollowUpRule }) {
  const { t } = useWords();
  const { journey, change } = useEditing();
  const step = stepFor(journey, rule);
  const title = t(textKey('followUpTitle', rule));
  const set = (part: Partial<LadderStep>) => change((now) => withStep(now, { ...stepFor(now, rule), ...part }), '');
  return (
    <li class="journey-step" data-part="ladder-step" data-name={rule}>
      <Switch
        text={title}
        hint={t(textKey('ladderHint', rule))}
        isOn={step.on}
        part="ladder-on"
        name={rule}
        onSwitch={(on) => set({ on })}
      />
      {timeless.includes(rule) ? (
        <span class="journey-number" />
      ) : (
        <NumberInput
          label={t('journeyDaysOf', title)}
          unit={t(inWorkingDays.includes(rule) ? 'journeyWorkingDays' : 'journeyDays')}
          value={step.after}
          least={0}
          most={mostDays}
          disabled={!step.on}
          part="ladder-days"
          onChange={(after) => set({ after })}
        />
      )}
    </li>
  );
}
