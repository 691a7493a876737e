import { useEffect, useState } from 'preact/hooks';
import { monthOf, spanUntil } from '../../../utils/domain/insights/month';
import { createLoaded } from '../../../utils/state/loaded';
import { useDesk } from '../../customer/desk';
import { WithJourney } from '../../customer/journey';
import { Select } from '../../ui/field';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import './improve.css';
import { Improvements } from './improvements';
import { RoadblockList } from './roadblock-list';
import { WeakestMoment } from './weakest-moment';

const spans = [1, 3, 6, 12] as const;
const usual = 3;

/** What is weakest on the journey, what is being done about it, and what is in the way of customers. */
export function ImprovePage() {
  const { background, now } = useDesk();
  const { t } = useWords();
  const [asked] = useState({ months: usual });
  const [months, setMonths] = useState(usual);
  const [map] = useState(() =>
    createLoaded(() =>
      background.call('journeyMap', { whose: { kind: 'all' }, span: spanUntil(monthOf(now()), asked.months) }),
    ),
  );
  const [improvements] = useState(() => createLoaded(() => background.call('improvements', {})));
  useEffect(() => {
    asked.months = months;
    void map.ask();
  }, [months]);
  useEffect(() => {
    void improvements.ask();
    return background.watch(['improvements', 'customers', 'journey'], (changed) => {
      void improvements.ask();
      if (changed.some((topic) => topic !== 'improvements')) void map.ask();
    });
  }, []);
  return (
    <WithJourney>
      <div class="improve">
        <Block title={t('improveWeakest')} hint={t('improveWeakestHint')} part="improve-weakest">
          <div class="improve-span">
            <Select
              label={t('mapSpan')}
              value={String(months)}
              onChange={(value) => setMonths(Number(value))}
              choices={spans.map((count) => ({
                value: String(count),
                text: t(count === 1 ? 'mapThisMonth' : 'mapMonths', count),
              }))}
            />
          </div>
          <Await loaded={map}>
            {(drawn) => <WeakestMoment map={drawn} improvements={improvements.value.value ?? []} />}
          </Await>
        </Block>
        <Block title={t('improveImprovements')} hint={t('improveImprovementsHint')} part="improve-improvements">
          <Await loaded={improvements}>{(listed) => <Improvements listed={listed} />}</Await>
        </Block>
        <Block title={t('improveRoadblocks')} hint={t('improveRoadblocksHint')} part="improve-roadblocks">
          <RoadblockList />
        </Block>
      </div>
    </WithJourney>
  );
}
