import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { areRegistered, enterOpenTabs, registerSites } from './site-access';
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

/**
 * Should the browser's word of an update be lost, or a worker end between a switch and what follows it, whoever wakes us
 * next makes up for it.
 */
export async function enterMissedSites(services: Services): Promise<void> {
  if (!(await areRegistered(await sitesThatAreOn(services)))) await enterSites(services);
}
