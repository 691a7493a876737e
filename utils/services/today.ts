import { forToday } from '../domain/followups';
import { localDate, startOfDay } from '../domain/followups/local-date';
import type { FollowUp } from '../domain/model/follow-up';
import { readMe } from './me';
import { readSettings } from './settings';
import type { World } from './world';

/** Enough to order by what is pressing without reading a whole year's backlog. */
const widestLook = 500;

/** All that is due: what the day should hold, the most pressing first, and then what can wait. */
export async function listOfToday(
  world: World,
): Promise<readonly { readonly followUp: FollowUp; readonly waits: boolean }[]> {
  const [{ timeZone }, { prompts }] = await Promise.all([readMe(world), readSettings(world)]);
  const day = localDate(world.now(), timeZone);
  const [due, doneToday] = await Promise.all([
    world.store.followUps.dueNow(day, widestLook),
    world.store.followUps.closedSince(startOfDay(day, timeZone), prompts.dailyCap),
  ]);
  const list = forToday(due, { cap: prompts.dailyCap, doneToday }, day);
  return [...list.filter(({ waits }) => !waits), ...list.filter(({ waits }) => waits)];
}
