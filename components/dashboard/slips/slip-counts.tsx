import type { Outcome } from '../../../utils/domain/slips/tally';
import { useWords } from '../../ui/words';
import '../counts.css';

/** Caught, dismissed, sent anyway; and in monitor-only mode, only counted. */
export function SlipCounts({ counts }: { counts: Readonly<Record<Outcome, number>> }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const shown: readonly (readonly [name: string, text: string, count: number])[] = [
    ['caught', t('slipsCaught'), counts.fixed + counts.changed],
    ['dismissed', t('slipsDismissed'), counts.dismissed],
    ['sent', t('slipsSent'), counts.sent],
  ];
  const silent = counts.silent > 0 ? [['silent', t('slipsSilent'), counts.silent] as const] : [];
  return (
    <dl class="counts" data-part="counts">
      {[...shown, ...silent].map(([name, text, count]) => (
        <div key={name} data-count={name}>
          <dt>{text}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
