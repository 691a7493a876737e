import { defineBackground } from 'wxt/utils/define-background';
import { openChangePorts } from '../../utils/messaging/announce';
import type { Topic } from '../../utils/messaging/protocol';
import { serve } from '../../utils/messaging/serve';
import { browser, uiLanguage } from '../../utils/platform';
import { backup } from '../../utils/services/backup';
import { importCustomers } from '../../utils/services/import-customers';
import { services as startServices, type World } from '../../utils/services/index';
import { replanCustomers } from '../../utils/services/replan';
import { createDatabase } from '../../utils/storage/index';
import { showBadge } from './badge';
import { allDoors } from './doors/index';
import { forgetTokens, isAdmitted } from './frame-tokens';
import { isGranted, isRegistered, registerSites } from './site-access';
import { permissionCame, permissionWent } from './site-switch';
import { forgetTab } from './tab-context';
import { sitesThatAreOn } from './wiring';

const replanAlarm = 'replan';
/** Dates move on while the browser is open: a look at every follow-up, in small portions. */
const minutesBetweenPlans = 30;

// One classic script: as a module it was brought in chunk by chunk, which doubled the time to wake (2026-11-22).
export default defineBackground({
  main() {
    const tell = openChangePorts();
    const changed = (topics: readonly Topic[]) => {
      tell(topics);
      if (topics.includes('followUps')) void refreshBadge();
    };
    const world: World = {
      store: createDatabase({ now: Date.now, newId: () => crypto.randomUUID() }),
      now: Date.now,
      announce: changed,
      // Not before it is asked for: it takes a worker that wakes longer than its first answer's look-ups.
      get zone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
      get locale() {
        return uiLanguage();
      },
    };
    // Whoever wakes us asks the database next. What is wrong with it, they are told when they ask.
    void world.store.open().catch((error: unknown) => error);
    const services = startServices(world);
    const imports = importCustomers({
      database: world.store,
      get zone() {
        return world.zone;
      },
      replan: async (customers, newcomers) => void (await replanCustomers(world, customers, newcomers)),
    });
    const refreshBadge = async () => showBadge((await services.badge()).text);
    // Our script in the page is what says that the database can't be opened, so it comes all the same.
    const isSiteOn = (origin: string) =>
      sitesThatAreOn(services).then(
        (origins) => origins.includes(origin) && isGranted(origin),
        () => isRegistered(origin),
      );

    serve(allDoors({ services, imports, backups: backup(world.store), changed, isSiteOn }), isAdmitted);

    const replan = async () => {
      await services.replanAll({ budget: 500 });
      await refreshBadge();
    };
    const start = async () => {
      await registerSites(await sitesThatAreOn(services));
      await browser.alarms.create(replanAlarm, { periodInMinutes: minutesBetweenPlans, delayInMinutes: 1 });
      await refreshBadge();
    };
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void start();
      if (reason === 'install' && import.meta.env.MODE === 'production')
        void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
    });
    browser.runtime.onStartup.addListener(() => void start());
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === replanAlarm) void replan();
    });
    const settingsChanged = () => changed(['settings']);
    browser.permissions.onAdded.addListener(() => void permissionCame(services, Date.now()).then(settingsChanged));
    browser.permissions.onRemoved.addListener(() => void permissionWent(services).then(settingsChanged));
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void forgetTokens(tabId);
    });
  },
});
