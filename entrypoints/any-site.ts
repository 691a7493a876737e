import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveSite } from '../utils/page/brought-site';
import any from '../utils/sites/any';

/** Comes before the page script, only to pages that no other adapter knows: those that are known need not wait for it. */
export default defineUnlistedScript(() => leaveSite(globalThis, any));
