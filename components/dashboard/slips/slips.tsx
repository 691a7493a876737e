import { ShieldCheck } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Slip } from '../../../utils/domain/model/settings';
import { countOutcomes, tallySlips } from '../../../utils/domain/slips/tally';
import { createLoaded } from '../../../utils/state/loaded';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { LatestSlips } from './latest-slips';
import { RuleRecord } from './rule-record';
import { SlipCounts } from './slip-counts';
import './slips.css';

/** What was caught in the user's own mail, and what they did about it: for nobody else's eyes. */
export function Slips() {
  const { background } = useDesk();
  const { t } = useWords();
  const [slips] = useState(() => createLoaded(() => background.call('slips', {})));
  const [settings] = useState(() => createLoaded(() => background.call('settings', {})));
  useEffect(() => {
    void slips.ask();
    void settings.ask();
    return background.watch(['slips', 'settings'], (changed) => {
      if (changed.includes('slips')) void slips.ask();
      if (changed.includes('settings')) void settings.ask();
    });
  }, []);
  return (
    <>
      {settings.value.value?.monitorOnly && (
        <p class="slips-note" data-part="slips-monitor-only">
          {t('slipsMonitorOnly')} <a href="#settings">{t('slipsMonitorOnlyChange')}</a>
        </p>
      )}
      <Await loaded={slips}>{(known) => (known.length === 0 ? <Nothing /> : <Record slips={known} />)}</Await>
    </>
  );
}

function Nothing() {
  const { t } = useWords();
  return (
    <EmptyState icon={ShieldCheck} title={t('slipsEmpty')} hint={t('slipsEmptyHint')} part="slips-empty">
      <a class="button button-plain" href="practice.html">
        {t('aboutPractice')}
      </a>
    </EmptyState>
  );
}

function Record({ slips }: { slips: readonly Slip[] }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const own = slips.filter(({ source }) => source !== 'sample');
  const forget = () => act(background.call('forgetSlips', {}), { done: t('slipsForgotten'), undo: 'journal' });
  return (
    <>
      <p class="dashboard-lead">{t('slipsLead')}</p>
      {own.length > 0 && <SlipCounts counts={countOutcomes(own)} />}
      <Block title={t('slipsRules')} hint={t('slipsRulesHint')} part="slips-rules">
        {own.length > 0 ? (
          <ul class="settings-list">
            {tallySlips(own).map((tally) => (
              <RuleRecord key={tally.rule} tally={tally} />
            ))}
          </ul>
        ) : (
          <p class="dashboard-note">{t('slipsOnlyPractice')}</p>
        )}
      </Block>
      <Block title={t('slipsLatest')} part="slips-latest">
        <LatestSlips slips={slips} />
      </Block>
      <Button kind="quiet" data-part="slips-forget" onClick={forget}>
        {t('slipsForget')}
      </Button>
    </>
  );
}
