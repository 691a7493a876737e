import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '../utils/page/outline';

/** Run once in each frame when the user asks for a report; its last value is what comes back. */
export default defineUnlistedScript(() => outline(document));
