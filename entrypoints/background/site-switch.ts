import { tellPage } from '../../utils/messaging/announce';
import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { changeRemembered, remembered } from './session';
import { enterOpenTabs, isGranted, registerSites } from './site-access';

/** The site that was asked for last: Firefox closes the popup when its question opens, and so nobody hears the answer. */
interface Wish {
  readonly origin: string;
  readonly at: number;
}

const wishKey = 'wish';
/** A question that was answered later than this was another one. Milliseconds. */
const wishHoldsFor = 600_000;

export const wishSite = (origin: string, now: number): Promise<void> =>
  changeRemembered<Wish>(wishKey, () => ({ origin, at: now }));

export async function turnSiteOn(services: Services, origin: string): Promise<void> {
  await services.setSiteOn(origin, true);
  await registerSites(services);
  await enterOpenTabs(origin);
}

/** The browser lets us into more sites: the one that was wished for, and those that were on before, without their leave. */
export async function permissionCame(services: Services, now: number): Promise<void> {
  const wish = await remembered<Wish>(wishKey);
  if (wish && now - wish.at < wishHoldsFor && (await isGranted(wish.origin))) {
    await changeRemembered<Wish>(wishKey, () => undefined);
    await services.setSiteOn(wish.origin, true);
  }
  const on = await registerSites(services);
  for (const origin of on) if (await isGranted(origin)) await enterOpenTabs(origin);
}

/** Which tabs showed that site can't be asked any more: every page asks whether it may stay. */
export async function permissionWent(services: Services): Promise<void> {
  await registerSites(services);
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) await tellPage(id, { kind: 'recheck' });
}
