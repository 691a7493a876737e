import { languagesOf } from '../../../utils/domain/checks/languages';
import type { RuleId } from '../../../utils/domain/model/finding';
import { fewest, type RuleTally } from '../../../utils/domain/slips/tally';
import { textKey } from '../../../utils/wording/text-key';
import { useWords } from '../../ui/words';
import { RuleLanguages } from './rule-languages';

interface RuleFactsProps {
  readonly rule: RuleId;
  readonly tally: RuleTally | undefined;
  readonly languagesOff: readonly string[];
  readonly speakIn: (reads: readonly string[], on: readonly string[]) => void;
}

/** In which languages a check reads, to be chosen, and how often it was right for this user. */
export function RuleFacts({ rule, tally, languagesOff, speakIn }: RuleFactsProps) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const reads = languagesOf(rule);
  const { judged = 0, precision = null } = tally ?? {};
  return (
    <div class="settings-rule-facts">
      {reads ? (
        <RuleLanguages
          reads={reads}
          on={reads.filter((one) => !languagesOff.includes(one))}
          rule={t(textKey('rule', rule))}
          choose={(on) => speakIn(reads, on)}
        />
      ) : (
        <span data-part="rule-languages">{t('ruleEveryLanguage')}</span>
      )}
      {judged > 0 && (
        <span data-part="rule-precision">
          {precision === null
            ? t('ruleNotJudged', number.format(judged), number.format(fewest))
            : t('ruleRight', share.format(precision), number.format(judged))}
        </span>
      )}
    </div>
  );
}
