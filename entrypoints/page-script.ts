import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { broughtSite } from '../utils/page/brought-site';
import { ourMessages } from '../utils/page/messages';
import { startPage } from '../utils/page/start';
import { browser, followLanguage, speakInPage, t } from '../utils/platform';
import { sites } from '../utils/sites';
import { signOf } from '../utils/sites/signs';

/** What comes once a page shows a mail or a compose window. */
export default defineUnlistedScript(() => {
  const sign = signOf(document, location.hostname);
  const site = sign?.anyOther ? broughtSite(globalThis) : sites.find(({ id }) => id === sign?.id);
  if (!site) return undefined;
  const sidebarUrl = browser.runtime.getURL('/sidebar.html');
  followLanguage(speakInPage);
  return speakInPage().then(() => void startPage({ document, site, t, messages: ourMessages, sidebarUrl }));
});
