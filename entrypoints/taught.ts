import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../utils/page/taught/teachable';
import { withTaught } from '../utils/page/taught/with-taught';

/** What comes into a page of which something was taught, before it is told what. */
export default defineUnlistedScript(() => leaveReader(globalThis, withTaught));
