import { languagesOf } from '../../../utils/domain/checks/languages';
import type { RuleId } from '../../../utils/domain/model/finding';
import { fewest, type RuleTally } from '../../../utils/domain/slips/tally';
import { languageWords } from '../../../utils/wording/template';
import { useWords } from '../../ui/words';

/** So many are named; of more, how many there are. */
const mostNamed = 3;

/** In which languages a check reads, and how often it was right for this user. */
export function RuleFacts({ rule, tally }: { rule: RuleId; tally: RuleTally | undefined }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const languages = languagesOf(rule)?.map((one) => languageWords(one, language)) ?? null;
  const read = () => {
    if (languages === null) return t('ruleEveryLanguage');
    const named = [
      ...languages.slice(0, mostNamed),
      t('ruleMoreLanguages', number.format(languages.length - mostNamed)),
    ];
    return t('ruleLanguages', new Intl.ListFormat(language, { type: 'conjunction' }).format(named));
  };
  const { judged = 0, precision = null } = tally ?? {};
  return (
    <p class="settings-rule-facts">
      <span data-part="rule-languages" title={languages?.join(', ')}>
        {read()}
      </span>
      {judged > 0 && (
        <span data-part="rule-precision">
          {precision === null
            ? t('ruleNotJudged', number.format(judged), number.format(fewest))
            : t('ruleRight', share.format(precision), number.format(judged))}
        </span>
      )}
    </p>
  );
}
