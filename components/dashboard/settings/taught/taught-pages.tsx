import type { SiteState } from '../../../../utils/messaging/doors/settings';
import type { Loaded } from '../../../../utils/state/loaded';
import { useWords } from '../../../ui/words';
import { Await } from '../../await';
import { Block } from '../../block';
import { TakeTaught } from './take-taught';
import { TaughtSite } from './taught-site';

/** What was pointed at on which site, to be handed on, taken in, and forgotten. */
export function TaughtPages({ sites }: { sites: Loaded<readonly SiteState[]> }) {
  const { t } = useWords();
  return (
    <Block title={t('settingsTaught')} hint={t('settingsTaughtHint')} part="settings-taught">
      <Await loaded={sites}>
        {(known) => (
          <>
            <ul class="settings-list">
              {known
                .filter(({ taught = [] }) => taught.length > 0)
                .map((site) => (
                  <TaughtSite key={site.origin} site={site} />
                ))}
            </ul>
            <TakeTaught sites={known} />
          </>
        )}
      </Await>
    </Block>
  );
}
