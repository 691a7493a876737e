import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { enterOpenTabs, isGranted, isRegistered, registerSites } from './site-access';
import { sitesThatAreOn } from './wiring';

export const startAlarm = 'start';
/** A database that can't be asked now is asked again: without that, no page would have us until the browser starts anew. */
const minutesUntilAgain = 1;

/** Our script into every site that is on, and into its open pages: nobody is in them since the update or the restart. */
export async function enterSites(services: Services): Promise<void> {
  await browser.alarms.create(startAlarm, { periodInMinutes: minutesUntilAgain });
  const on = await registerSites(services);
  await Promise.allSettled(on.map(enterOpenTabs));
  await browser.alarms.clear(startAlarm);
}

const isMissed = async (origin: string): Promise<boolean> => (await isGranted(origin)) && !(await isRegistered(origin));

/** Should the browser's word of an update be lost, whoever wakes us next makes up for it. */
export async function enterMissedSites(services: Services): Promise<void> {
  const missed = await Promise.all((await sitesThatAreOn(services)).map(isMissed));
  if (missed.includes(true)) await enterSites(services);
}
