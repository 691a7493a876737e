import type { MetricReport } from '../../../utils/domain/insights/report';
import { figureWords, monthWords } from '../../../utils/wording/insight';
import { textKey } from '../../../utils/wording/text-key';
import { useWords } from '../../ui/words';

/** The line, in words. */
export function MonthTable({ metric, noun }: { metric: MetricReport; noun: string }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const figure = (value: number | null) =>
    value === null ? t('insightNone') : figureWords(value, metric.unit, language);
  const hasBounds = metric.points.some(({ low }) => low !== null);
  const isMiddle = metric.unit === 'hours';
  return (
    <details class="metric-more" data-part="metric-table">
      <summary>{t('insightTable')}</summary>
      <table>
        <caption class="out-of-sight">{t(textKey('metric', metric.id))}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insightMonth')}</th>
            <th scope="col">{t('insightFigure')}</th>
            {hasBounds && <th scope="col">{t(isMiddle ? 'insightMiddleFrom' : 'insightLow')}</th>}
            {hasBounds && <th scope="col">{t(isMiddle ? 'insightMiddleTo' : 'insightHigh')}</th>}
            <th scope="col">{noun}</th>
          </tr>
        </thead>
        <tbody>
          {metric.points.map(({ month, value, low, high, n }) => (
            <tr key={month}>
              <th scope="row">{monthWords(month, language)}</th>
              <td>{figure(value)}</td>
              {hasBounds && <td>{figure(low)}</td>}
              {hasBounds && <td>{figure(high)}</td>}
              <td>{number.format(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
