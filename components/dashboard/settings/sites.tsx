import { Lock } from 'lucide-preact';
import { isSiteLocked, type PolicyShown } from '../../../utils/domain/policy/policy';
import type { SiteState } from '../../../utils/messaging/doors/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { accountsOf } from '../../../utils/state/settings';
import { useAct, useDesk } from '../../customer/desk';
import { LayoutChoice } from '../../site/layout-choice';
import { Icon } from '../../ui/icon';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { LockedNote } from '../company/locked-note';
import { useWorld } from '../world';
import { AddSite } from './add-site';

/** Where Waymark is at work, and for which mailboxes there. */
export function Sites({ sites, policy }: { sites: Loaded<readonly SiteState[]>; policy: PolicyShown }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsSites')} hint={t('settingsSitesHint')} part="settings-sites">
      {policy.onlyTheseSites && <LockedNote text={t('companyOnlyTheseSites')} />}
      <Await loaded={sites}>
        {(known) =>
          known.length === 0 ? (
            <p class="dashboard-note">{t('settingsNoSites')}</p>
          ) : (
            <ul class="settings-list">
              {known.map((site) => (
                <Site key={site.origin} site={site} isLocked={isSiteLocked(policy, site.origin)} />
              ))}
            </ul>
          )
        }
      </Await>
      {!policy.onlyTheseSites && <AddSite policy={policy} />}
    </Block>
  );
}

function Site({ site, isLocked }: { site: SiteState; isLocked: boolean }) {
  const { background } = useDesk();
  const { askForSite, hasPanel } = useWorld();
  const { t } = useWords();
  const act = useAct();
  const { origin } = site;
  const isOn = site.on && site.granted;

  const switchSite = async (isOn: boolean) => {
    if (!isOn) return act(background.call('disableSite', { origin }), { done: t('settingsSiteOff', origin) });
    if (!(await askForSite(origin))) return false;
    return act(background.call('enableSite', { origin }), { done: t('settingsSiteOn', origin) });
  };
  const switchAccount = (account: string, isOn: boolean) =>
    act(background.call('switchAccount', { origin, account, off: !isOn }), { done: '' });

  return (
    <li>
      {isLocked && (isOn || !site.on) ? (
        <p class="settings-row" data-part="site-locked" data-name={origin}>
          <span class="switch-words">{origin}</span>
          <span class="settings-by-company">
            <Icon of={Lock} />
            {t(isOn ? 'companySiteOn' : 'companySiteOff')}
          </span>
        </p>
      ) : (
        <Switch
          text={origin}
          hint={site.on && !site.granted ? t(isLocked ? 'companySiteNeedsLeave' : 'settingsSiteNeedsLeave') : undefined}
          isOn={isOn}
          part="site"
          name={origin}
          onSwitch={switchSite}
        />
      )}
      {isOn && <LayoutChoice origin={origin} layout={site.layout ?? 'auto'} openPanel={hasPanel ? 'later' : null} />}
      {isOn && accountsOf(site).length > 0 && (
        <ul class="settings-accounts">
          {accountsOf(site).map((account) => (
            <li key={account}>
              <Switch
                text={account}
                isOn={!site.accountsOff.includes(account)}
                part="account"
                name={account}
                onSwitch={(isOn) => switchAccount(account, isOn)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
