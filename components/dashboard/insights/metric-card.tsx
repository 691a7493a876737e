import { ArrowDownRight, ArrowUpRight, Equal } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { MetricReport } from '../../../utils/domain/insights/report';
import { boundsWords, changeWords, figureWords, methodKey, partWords } from '../../../utils/wording/insight';
import { textKey } from '../../../utils/wording/text-key';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { LineChart } from './line-chart';
import { MonthTable } from './month-table';

interface MetricCardProps {
  readonly metric: MetricReport;
  readonly months: number;
}

const icons = { up: ArrowUpRight, down: ArrowDownRight, same: Equal };

/** One number: what it is, how sure, of how many, which way it goes, and how it is counted. */
export function MetricCard({ metric, months }: MetricCardProps) {
  const { t, language } = useWords();
  const id = useId();
  const { now, unit, fewest } = metric;
  const key = textKey('metric', metric.id);
  const number = new Intl.NumberFormat(language);
  const noun = t(`${key}N`);
  const hasLine = metric.points.filter(({ value }) => value !== null).length > 1;
  return (
    <article class="metric" aria-labelledby={id} data-part="metric" data-name={metric.id}>
      <h3 id={id}>{t(key)}</h3>
      {now.value === null ? (
        <p class="metric-silent" data-part="metric-silent">
          {t('insightTooFew', noun, number.format(now.n), number.format(fewest))}
        </p>
      ) : (
        <Figure metric={metric} months={months} noun={noun} />
      )}
      {hasLine && <LineChart metric={metric} />}
      {now.parts.length > 0 && now.n > 0 && (
        <dl class="metric-parts">
          {now.parts.map(({ code, value, unit: of }) => (
            <div key={code} data-name={code}>
              <dt>{partWords(code, t)}</dt>
              <dd>{figureWords(value, of, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      <details class="metric-more">
        <summary>{t('insightHow')}</summary>
        <p>{t(`${key}Means`)}</p>
        {methodKey(unit) && <p>{t(methodKey(unit) as string)}</p>}
        <p>{t(metric.rolls > 1 ? 'insightRolls' : 'insightMonthly', metric.rolls)}</p>
      </details>
      {hasLine && <MonthTable metric={metric} noun={noun} />}
    </article>
  );
}

function Figure({ metric, months, noun }: MetricCardProps & { readonly noun: string }) {
  const { t, language } = useWords();
  const { now, unit } = metric;
  const change = changeWords(metric, months, language, t);
  const bounds = boundsWords(metric, language, t);
  return (
    <>
      <p class="metric-value" data-part="metric-value">
        {figureWords(now.value ?? 0, unit, language)}
      </p>
      {bounds && (
        <p class="metric-bounds" data-part="metric-bounds">
          {bounds}
        </p>
      )}
      <p class="metric-n">{t('insightCounted', noun, new Intl.NumberFormat(language).format(now.n))}</p>
      {change && (
        <p
          class={`metric-change ${change.way === 'same' ? '' : change.isGood ? 'metric-good' : 'metric-bad'}`}
          data-part="metric-change"
        >
          <Icon of={icons[change.way]} />
          {change.text}
        </p>
      )}
    </>
  );
}
