import type { Services } from '../../utils/services/index';
import { changeRemembered, remembered } from './session';
import { giveBack, leaveOpenTabs } from './site-access';

const leavingKey = 'leaving';

/** Which sites are to be left once everything is deleted: nobody else knows of them then. */
export const rememberLeaving = (origins: readonly string[]): Promise<void> =>
  changeRemembered(leavingKey, () => origins);

/** Out of their open pages, and what the browser lets us do there is given back. */
export async function leaveSites(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    await leaveOpenTabs(origin);
    await giveBack(origin);
  }
}

/** What a worker that ended in the middle of it left to be done. Where nothing was deleted, nothing is. */
export async function finishLeaving(services: Services): Promise<void> {
  const origins = await remembered<readonly string[]>(leavingKey);
  if (!origins) return;
  const kept = (await services.sites({})).map(({ origin }) => origin);
  await leaveSites(origins.filter((origin) => !kept.includes(origin)));
  await changeRemembered(leavingKey, () => undefined);
}
