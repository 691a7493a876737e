import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForPageScript, isOrphaned } from '../../utils/messaging/bare';
import { arrive } from '../../utils/page/arrive';
import { hookOf, openHook } from '../../utils/page/hook';
import { listen } from '../../utils/page/listen';
import { takeOver } from '../../utils/page/take-over';

/** What goes into every frame of an enabled page: early listeners that let everything pass, and one cheap test. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // Else the page may hear that we have come.
  noScriptStartedPostMessage: true,
  main() {
    if (hookOf(globalThis)) return;
    const hook = openHook(globalThis);
    takeOver(window, hook, isOrphaned);
    listen(window, hook, isOrphaned);
    arrive(document, (sign) => askForPageScript(sign.id), hook.leaving.signal);
  },
});
