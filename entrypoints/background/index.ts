import { defineBackground } from 'wxt/utils/define-background';
import { openChangePorts } from '../../utils/messaging/announce';
import { nothing } from '../../utils/messaging/schemas/common';
import { type Door, doorIn, serve } from '../../utils/messaging/serve';
import { browser } from '../../utils/platform';
import { databaseToRead } from '../../utils/storage/reading-store';
import { afterwards } from './afterwards';
import { openDocumentShelf } from './documents/shelf';
import { isAdmitted } from './frame-tokens';
import { install, part } from './parts';

/** Made at the first use. */
function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0] as T;
  };
}

// Classic scripts: as a module it was brought in chunk by chunk, which doubled the time to wake (2026-11-22).
export default defineBackground({
  main() {
    const changed = openChangePorts();
    const database = databaseToRead();
    const later = afterwards();
    const documents = openDocumentShelf(Date.now);
    const office = once(() => part('office')(changed, documents));
    // Whoever wakes us asks the database next: it opens while the rest of us gets ready.
    database().catch((error: unknown) => error);
    const checkDraft = once(() => part('checking')({ database, documents, office, later, changed }));
    const wake: Door<'wake'> = {
      from: ['page', 'own'],
      input: nothing,
      run() {
        // Somebody has begun to write: the answer first, then what the check will want.
        setTimeout(checkDraft);
        return null;
      },
    };
    serve((name) => {
      if (name === 'wake') return doorIn({ wake }, name);
      if (name === 'checkDraft') return doorIn({ checkDraft: checkDraft() }, name);
      later.run();
      return doorIn(office().doors, name);
    }, isAdmitted);

    addEventListener('install', install);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void office().start();
      if (reason === 'install' && import.meta.env.MODE === 'production')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => void office().start());
    browser.alarms.onAlarm.addListener(({ name }) => void office().rang(name));
    browser.storage.managed?.onChanged?.addListener(() => void office().companySaid());
    const clicked = (id: string) => void office().notificationClicked(id);
    // There from the moment on in which the user allows notifications.
    const hearClicks = () => browser.notifications?.onClicked.addListener(clicked);
    hearClicks();
    browser.permissions.onAdded.addListener(() => {
      hearClicks();
      void office().permissionCame();
    });
    browser.permissions.onRemoved.addListener(() => void office().permissionWent());
  },
});
