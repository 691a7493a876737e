import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourMessages } from '../utils/page/messages';
import { startTeaching } from '../utils/page/teach/start';
import { speakInPage, t } from '../utils/platform';

/** What comes when one of our screens has said that a page is to be taught. */
export default defineUnlistedScript(() => speakInPage().then(() => startTeaching(document, t, ourMessages)));
