import type { Topic } from '../../utils/messaging/protocol';
import { browser, speakAsChosen, uiLanguage } from '../../utils/platform';
import { backup } from '../../utils/services/backup';
import { importCustomers } from '../../utils/services/import-customers';
import { services as startServices } from '../../utils/services/index';
import { replanCustomers } from '../../utils/services/replan';
import type { World } from '../../utils/services/world';
import { createDatabase } from '../../utils/storage/index';
import { showBadge } from './badge';
import { forgetClosedTabs } from './closed-tabs';
import { followCompany } from './company';
import type { DocumentShelf } from './documents/shelf';
import { officeDoors } from './doors/index';
import { holidayKeeper } from './holidays';
import { languageKeeper } from './language';
import { finishLeaving } from './leaving';
import { recheckOpenDrafts } from './open-drafts';
import { part } from './parts';
import { openToday, prompter } from './prompts';
import { replanner } from './replan-everybody';
import { isGranted, isRegistered } from './site-access';
import { permissionCame, permissionWent } from './site-switch';
import { watchSlips } from './slip-watch';
import { enterMissedSites, enterSites, startAlarm } from './start';
import { sitesThatAreOn } from './wiring';

export const replanAlarm = 'replan';
/** Dates move on while the browser is open: a look at every follow-up, in small portions. */
const minutesBetweenPlans = 30;

/** Milliseconds after a change of the books. */
const untilPacked = 2_000;
/** Milliseconds after waking: whoever woke us has been answered. */
const untilSitesAreSeen = 3_000;

export type Office = typeof office;

/** All that the background does besides checking drafts. The only one that writes. */
export function office(changed: (topics: readonly Topic[]) => void, documents: DocumentShelf) {
  const world: World = {
    store: createDatabase({ now: Date.now, newId: () => crypto.randomUUID() }),
    now: Date.now,
    announce(topics) {
      changed(topics);
      if (topics.includes('followUps') || topics.includes('settings')) {
        void refreshBadge();
        void prompt();
      }
      if (topics.includes('customers')) packNamesSoon();
      if (topics.includes('settings') || topics.includes('journey')) void replanEverybody();
      if (topics.includes('settings')) {
        void renewHolidays();
        void keepLanguage().catch((error: unknown) => error);
      }
    },
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    get locale() {
      return uiLanguage();
    },
  };
  // Whoever wakes us asks the database next. What is wrong with it, they are told when they ask.
  void world.store.open().catch((error: unknown) => error);
  void speakAsChosen();
  const services = startServices(world);
  const imports = importCustomers({
    database: world.store,
    get zone() {
      return world.zone;
    },
    replan: async (customers, newcomers) => void (await replanCustomers(world, customers, newcomers)),
  });
  const keepLanguage = languageKeeper(services);
  const goOn = replanner(services, world);
  const replanEverybody = () => goOn().catch((error: unknown) => error);
  const keepHolidays = holidayKeeper(services);
  // Without them the working days alone count; it is tried again at the next alarm.
  const renewHolidays = () =>
    keepHolidays().then(
      (areNew) => (areNew ? replanEverybody() : null),
      (error: unknown) => error,
    );
  const look = prompter(services);
  const prompt = () => look().catch((error: unknown) => error);
  const packNames = () => services.packNames().catch((error: unknown) => error);
  let isPackingSoon = false;
  /** An import announces itself with every part. */
  const packNamesSoon = () => {
    if (isPackingSoon) return;
    isPackingSoon = true;
    setTimeout(() => {
      isPackingSoon = false;
      void packNames();
    }, untilPacked);
  };
  const refreshBadge = async () => showBadge((await services.badge()).text);
  // Our script in the page is what says that the database can't be opened, so it comes all the same.
  const isSiteOn = (origin: string) =>
    sitesThatAreOn(services).then(
      (origins) => origins.includes(origin) && isGranted(origin),
      () => isRegistered(origin),
    );
  const slips = watchSlips(services.noteSlips, () => void recheckOpenDrafts());
  const companySaid = () => followCompany(services);
  const settingsChanged = () => changed(['settings']);

  const sitesFirst = () => enterSites(services);
  const mendSites = async () => {
    await finishLeaving(services);
    await enterMissedSites(services);
  };
  setTimeout(() => void mendSites().catch((error: unknown) => error), untilSitesAreSeen);

  /** When the browser or the extension starts. What goes wrong keeps nothing that comes after it. */
  async function start(): Promise<void> {
    await browser.alarms.create(replanAlarm, { periodInMinutes: minutesBetweenPlans, delayInMinutes: 1 });
    // An update may have other words.
    for (const work of [sitesFirst, keepLanguage, companySaid, refreshBadge, packNames, replanEverybody, prompt])
      await work().catch((error: unknown) => error);
  }

  async function replan(): Promise<void> {
    await services.replanAll({ budget: 500 });
    await refreshBadge();
    await prompt();
    await forgetClosedTabs();
    await documents.forgetOld();
    await services.forgetOldActs();
    await packNames();
    await renewHolidays();
    await replanEverybody();
  }

  return {
    world,
    doors: officeDoors({
      services,
      documents,
      imports,
      backups: backup(world.store),
      slips,
      changed: world.announce,
      isSiteOn,
      check: (draft, known) => part('checking').check(draft, known),
    }),
    slips,
    start,
    /** An alarm of ours has rung. */
    rang: (name: string) => (name === startAlarm ? start() : replan()),
    companySaid,
    notificationClicked: openToday,
    async permissionCame() {
      await permissionCame(services, Date.now());
      settingsChanged();
      await prompt();
    },
    permissionWent: () => permissionWent(services).then(settingsChanged),
  };
}
