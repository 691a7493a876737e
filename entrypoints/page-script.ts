import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForPageScript } from '../utils/messaging/bare';
import { broughtSite } from '../utils/page/brought-site';
import { ourMessages } from '../utils/page/messages';
import { startPage } from '../utils/page/start';
import { browser, followLanguage, speakInPage, t } from '../utils/platform';
import { signOf } from '../utils/sites/signs';

/** What comes once a page shows a mail or a compose window, after the adapter that was asked for. */
export default defineUnlistedScript(() => {
  const sign = signOf(document, location.hostname);
  if (!sign) return undefined;
  const site = broughtSite(globalThis, sign.id);
  if (!site) {
    // The page has become another site's meanwhile, or nobody had asked: what was taught is looked for in every frame.
    void askForPageScript(sign.id);
    return undefined;
  }
  const sidebarUrl = browser.runtime.getURL('/sidebar.html');
  followLanguage(speakInPage);
  return speakInPage().then(() => void startPage({ document, site, t, messages: ourMessages, sidebarUrl }));
});
