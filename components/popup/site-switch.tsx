import type { Settings } from '../../utils/domain/model/settings';
import { failed, type Result } from '../../utils/messaging/result';
import type { Loaded } from '../../utils/state/loaded';
import type { SiteHere } from '../../utils/state/popup';
import { useAct, useDesk } from '../customer/desk';
import { HealthLine } from '../customer/health';
import { KeepMailSwitches } from '../customer/keep-mail-switches';
import { PageTools } from '../customer/page-tools';
import { LayoutChoice } from '../site/layout-choice';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { useWords } from '../ui/words';
import './site-switch.css';
import { usePopupWorld } from './world';

/** Where Waymark is at work: on this site, and for this mailbox. Nothing happens anywhere before the user says so. */
export function SiteSwitch({ site, settings }: { site: SiteHere; settings: Loaded<Settings> }) {
  const { background } = useDesk();
  const { t } = useWords();
  const world = usePopupWorld();
  const act = useAct();
  const { origin } = site;
  const kept = settings.value.value?.keepMail;
  const host = origin && new URL(origin).host;

  const turnOn = () => {
    // Firefox shows its question only when it is asked for before anything else is waited for.
    const asked = world.askForSite(origin);
    // And it closes this popup over the question: the background then does what was wished.
    void background.call('wishSite', { origin });
    const enabled = asked.then((granted): Promise<Result<null>> | Result<null> =>
      granted ? background.call('enableSite', { origin }) : failed('permissionMissing', { origin: host }),
    );
    void act(enabled, { done: t('siteOnSaid', host) });
  };
  const turnOff = () => act(background.call('disableSite', { origin }), { done: t('siteOffSaid', host) });

  if (origin === '') return <p class="site-switch site-switch-none">{t('siteNone')}</p>;
  if (!site.isOn && site.isLocked && !site.needsLeave) {
    return (
      <div class="site-switch" data-part="site" data-on="false">
        <p class="site-switch-host">{host}</p>
        <p class="site-switch-hint" data-part="site-locked">
          {t('errorCompanySite', host)}
        </p>
      </div>
    );
  }
  if (!site.isOn) {
    return (
      <div class="site-switch" data-part="site" data-on="false">
        <p class="site-switch-host">{host}</p>
        <p class="site-switch-hint">{t(site.needsLeave ? 'siteNeedsLeave' : 'siteOffHint')}</p>
        <Button kind="main" data-part="enable-site" onClick={turnOn}>
          {t('siteEnable')}
        </Button>
        {kept && (
          <fieldset class="site-switch-keep">
            <legend>{t('siteKeepMail')}</legend>
            <KeepMailSwitches keepMail={kept} />
          </fieldset>
        )}
      </div>
    );
  }
  return (
    <div class="site-switch" data-part="site" data-on="true">
      {site.isLocked ? (
        <p class="site-switch-host" data-part="site-locked">
          {t('siteOn', host)} <span class="site-switch-hint">{t('companySiteOn')}</span>
        </p>
      ) : (
        <Switch text={t('siteOn', host)} isOn part="disable-site" onSwitch={turnOff} />
      )}
      {site.state?.page?.account && <AccountSwitch site={site} account={site.state.page.account} />}
      <LayoutChoice
        origin={origin}
        layout={site.layout}
        openPanel={world.openSidePanel && (() => world.openSidePanel!(site.tabId))}
      />
      <HealthLine health={site.state?.page?.health ?? null} lost={site.state?.lost}>
        <PageTools tabId={site.tabId} onTeaching={world.close} />
      </HealthLine>
    </div>
  );
}

function AccountSwitch({ site, account }: { site: SiteHere; account: string }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const isOff = site.accountsOff.includes(account);
  return (
    <Switch
      text={t('accountOn')}
      hint={account}
      isOn={!isOff}
      part="account"
      onSwitch={(isOn) =>
        act(background.call('switchAccount', { origin: site.origin, account, off: !isOn }), { done: '' })
      }
    />
  );
}
