import { fewest, outcomes, type RuleTally } from '../../../utils/domain/slips/tally';
import { textKey } from '../../../utils/wording/text-key';
import { useWords } from '../../ui/words';

/** How often one check was right, as far as the user's own clicks tell it. */
export function RuleRecord({ tally: { rule, counts, judged, precision } }: { tally: RuleTally }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const parts = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => t(textKey('slipCount', outcome), number.format(counts[outcome])));
  return (
    <li class="slips-rule" data-part="slips-rule" data-name={rule}>
      <strong>{t(textKey('rule', rule))}</strong>
      <span class="slips-share" data-part="slips-share">
        {precision === null
          ? t('slipsTooFew', number.format(judged), number.format(fewest))
          : t('slipsRight', share.format(precision), number.format(judged))}
      </span>
      <span class="slips-parts">{parts.join(' · ')}</span>
      {precision !== null && (
        <span class="slips-bar" aria-hidden="true">
          <span style={{ width: `${precision * 100}%` }} />
        </span>
      )}
    </li>
  );
}
