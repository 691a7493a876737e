import { ChartLine } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { MetricId } from '../../../utils/domain/insights/metric';
import type { Report } from '../../../utils/domain/insights/report';
import { createLoaded } from '../../../utils/state/loaded';
import { monthWords } from '../../../utils/wording/insight';
import { useDesk } from '../../customer/desk';
import { WithJourney } from '../../customer/journey';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import './insights.css';
import { MetricCard } from './metric-card';
import { StageFlow } from './stage-flow';

const spans = [3, 6, 12, 24] as const;

const groups: readonly (readonly [title: string, metrics: readonly MetricId[]])[] = [
  ['insightsSaid', ['csat', 'nps']],
  ['insightsReturn', ['referrals', 'repeat', 'dormant']],
  ['insightsPrompt', ['first-answer', 'on-time']],
  ['insightsChecks', ['caught', 'precision']],
];

/** How it has gone: each number with what it means, of how many it is, and silent where those are too few. */
export function Insights() {
  const { background } = useDesk();
  const { t } = useWords();
  const [months, setMonths] = useState<number>(12);
  return (
    <>
      <p class="dashboard-lead">{t('insightsLead')}</p>
      <fieldset class="insights-period" data-part="insights-period">
        <legend>{t('insightsPeriod')}</legend>
        {spans.map((span) => (
          <label key={span}>
            <input
              type="radio"
              name="insights-period"
              value={span}
              checked={span === months}
              onChange={() => setMonths(span)}
            />
            {t('insightsMonths', span)}
          </label>
        ))}
      </fieldset>
      <Asked key={months} months={months} background={background} />
    </>
  );
}

function Asked({ months, background }: { months: number } & Pick<ReturnType<typeof useDesk>, 'background'>) {
  const [report] = useState(() => createLoaded(() => background.call('insights', { months })));
  useEffect(() => {
    void report.ask();
    return background.watch(['customers', 'followUps', 'slips', 'settings', 'journey'], () => void report.ask());
  }, []);
  return <Await loaded={report}>{(found) => <Told report={found} months={months} />}</Await>;
}

function Told({ report, months }: { report: Report; months: number }) {
  const { t, language } = useWords();
  const { period, metrics, stages } = report;
  const isEmpty = metrics.every(({ now }) => now.n === 0) && stages.stages.every(({ here }) => here === 0);
  if (isEmpty)
    return (
      <EmptyState icon={ChartLine} title={t('insightsEmpty')} hint={t('insightsEmptyHint')} part="insights-empty" />
    );
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return (
    <div class="insights" data-part="insights">
      <p class="insights-span">
        {t('insightsSpan', monthWords(period.from, language), monthWords(period.until, language))}
      </p>
      {groups.map(([title, ids]) => (
        <Block key={title} title={t(title)} part={title}>
          <div class="insights-cards">
            {ids.map((id) => {
              const metric = byId.get(id);
              return metric && <MetricCard key={id} metric={metric} months={months} />;
            })}
          </div>
        </Block>
      ))}
      <Block title={t('insightsStuck')} hint={t('insightsStuckHint')} part="insights-stuck">
        <WithJourney>
          <StageFlow report={stages} />
        </WithJourney>
      </Block>
    </div>
  );
}
