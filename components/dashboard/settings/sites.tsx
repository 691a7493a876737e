import type { SiteState } from '../../../utils/messaging/doors/settings';
import type { Loaded } from '../../../utils/state/loaded';
import { accountsOf } from '../../../utils/state/settings';
import { useAct, useDesk } from '../../customer/desk';
import { LayoutChoice } from '../../site/layout-choice';
import { Switch } from '../../ui/switch';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';
import { useWorld } from '../world';

/** Where Waymark is at work, and for which mailboxes there. */
export function Sites({ sites }: { sites: Loaded<readonly SiteState[]> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsSites')} hint={t('settingsSitesHint')} part="settings-sites">
      <Await loaded={sites}>
        {(known) =>
          known.length === 0 ? (
            <p class="dashboard-note">{t('settingsNoSites')}</p>
          ) : (
            <ul class="settings-list">
              {known.map((site) => (
                <Site key={site.origin} site={site} />
              ))}
            </ul>
          )
        }
      </Await>
    </Block>
  );
}

function Site({ site }: { site: SiteState }) {
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
      <Switch
        text={origin}
        hint={site.on && !site.granted ? t('settingsSiteNeedsLeave') : undefined}
        isOn={isOn}
        part="site"
        name={origin}
        onSwitch={switchSite}
      />
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
