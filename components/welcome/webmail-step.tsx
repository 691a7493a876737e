import { ExternalLink } from 'lucide-preact';
import type { PolicyShown } from '../../utils/domain/policy/policy';
import type { SiteState } from '../../utils/messaging/doors/settings';
import { useAct, useDesk } from '../customer/desk';
import { AddSite } from '../dashboard/settings/add-site';
import { useWorld } from '../dashboard/world';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words';

interface WebmailStepProps {
  readonly sites: readonly SiteState[];
  readonly policy: PolicyShown;
}

/** Products have one name in every language. */
const wellKnown = [
  { name: 'Gmail', origin: 'https://mail.google.com' },
  { name: 'Outlook', origin: 'https://outlook.office.com' },
  { name: 'Outlook.com', origin: 'https://outlook.live.com' },
] as const;

const hostOf = (origin: string): string => new URL(origin).host;

/** One click for the webmails that most have, a field for all others, and the way to those that are on. */
export function WebmailStep({ sites, policy }: WebmailStepProps) {
  const { background } = useDesk();
  const { askForSite } = useWorld();
  const { t } = useWords();
  const act = useAct();
  const on = sites.filter((site) => site.on && site.granted).map(({ origin }) => origin);
  const theirs = policy.sites.map((origin) => ({ name: hostOf(origin), origin }));
  const offered = (policy.onlyTheseSites ? theirs : [...theirs, ...wellKnown]).filter(
    ({ origin }) => !on.includes(origin),
  );
  const turnOn = (origin: string) => {
    // Firefox shows its question only when it is asked for before anything else is waited for.
    void askForSite(origin).then(
      (isGranted) =>
        isGranted && act(background.call('enableSite', { origin }), { done: t('settingsSiteOn', hostOf(origin)) }),
    );
  };
  return (
    <>
      {on.length > 0 && (
        <ul class="welcome-sites">
          {on.map((origin) => (
            <li key={origin}>
              <a
                class="button button-plain"
                href={origin}
                target="_blank"
                rel="noreferrer"
                data-part="welcome-open-site"
              >
                <Icon of={ExternalLink} />
                {t('welcomeOpenSite', hostOf(origin))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <div class="welcome-choices">
          {offered.map(({ name, origin }) => (
            <Button key={origin} data-part="welcome-site" data-name={origin} onClick={() => turnOn(origin)}>
              {t('welcomeUseOn', name)}
            </Button>
          ))}
        </div>
      )}
      {!policy.onlyTheseSites && <AddSite policy={policy} />}
    </>
  );
}
