import type { ImportStore } from '../../../utils/state/import';
import type { ImportPlan } from '../../../utils/state/import-run';
import { WithJourney } from '../../customer/journey';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { Counts } from '../counts';
import { Changes } from './changes';
import { Refused } from './refused';

/** What the import would do: nothing has happened yet. */
export function Plan({ store, plan }: { store: ImportStore; plan: ImportPlan }) {
  const { t } = useWords();
  const { tally } = plan;
  const count = (key: string) => tally[key] ?? 0;
  const hasNews = ['added', 'changed', 'merged'].some((key) => count(key) > 0);
  return (
    <div data-part="import-plan">
      <p class="dashboard-lead">{t(hasNews ? 'importPlanIntro' : 'importPlanNothing')}</p>
      <Counts tally={tally} keys={['added', 'changed', 'refused']} />
      <div class="import-end">
        <Actions>
          {hasNews && (
            <Button kind="main" data-part="import-apply" onClick={store.apply}>
              {t('importApply')}
            </Button>
          )}
          <Button kind="quiet" data-part="import-back" onClick={store.back}>
            {t('importBack')}
          </Button>
        </Actions>
      </div>
      <Refused rows={plan.refused} total={count('refused')} />
      <WithJourney>
        <Changes title={t('importChanged')} rows={plan.changed} total={count('changed')} part="import-changed" />
        <Changes title={t('importAdded')} rows={plan.added} total={count('added')} part="import-added" />
      </WithJourney>
    </div>
  );
}
