import { isDue, pressing } from '../domain/followups';
import { localDate } from '../domain/followups/local-date';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { LocalDate, Reason } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import { readMe } from './me';
import { replanCustomer } from './replan';
import type { World } from './world';

/** Enough to order by what is pressing without reading a whole year's backlog. */
const widestLook = 500;
const mostOnBadge = 99;

const today = async (world: World): Promise<LocalDate> => localDate(world.now(), (await readMe(world)).timeZone);

export async function dueNow(
  world: World,
  { limit }: { readonly limit: number },
): Promise<readonly { readonly followUp: FollowUp; readonly customer: Customer }[]> {
  const day = await today(world);
  const due = await world.store.followUps.dueNow(day, Math.max(widestLook, limit));
  const first = pressing(
    due.filter((followUp) => isDue(followUp, day)),
    day,
  ).slice(0, limit);
  const people = await world.store.customers.getMany([...new Set(first.map(({ customerId }) => customerId))]);
  const byId = new Map(people.map((customer) => [customer.id, customer]));
  return first.flatMap((followUp) => {
    const customer = byId.get(followUp.customerId);
    return customer ? [{ followUp, customer }] : [];
  });
}

/** The number beside the extension's button: '' for nobody, "99+" beyond that. */
export async function badge(world: World): Promise<{ readonly count: number; readonly text: string }> {
  const due = await world.store.followUps.dueNow(await today(world), mostOnBadge + 1);
  const count = due.length;
  return { count, text: count === 0 ? '' : count > mostOnBadge ? `${mostOnBadge}+` : String(count) };
}

/** One act of the user on one follow-up, to be undone as one. */
async function settle(world: World, id: string, code: Reason['code'], change: (row: FollowUp) => Promise<unknown>) {
  const followUp = await world.store.followUps.get(id);
  if (!followUp) throw new Refusal('followUpGone');
  const me = await readMe(world);
  const customer = await world.store.customers.get(followUp.customerId);
  await world.store.act({ code, params: { name: customer?.name ?? '', rule: followUp.rule } }, async () => {
    await change(followUp);
    await replanCustomer(world, followUp.customerId, me);
  });
  world.announce(['followUps']);
  return null;
}

/** "Already answered" is true of the mail, too: a later mail in the thread is then a question of its own. */
async function markAnswered({ store }: World, { rule, anchor }: FollowUp, answered: boolean): Promise<void> {
  if (rule !== 'reply-owed') return;
  const mail = await store.touchpoints.get(anchor);
  if (mail && mail.answered !== answered) await store.touchpoints.change(anchor, { answered });
}

export const closeFollowUp = (
  world: World,
  { id, as, because }: { readonly id: string; readonly as: 'done' | 'skipped'; readonly because: string },
): Promise<null> =>
  settle(world, id, as === 'done' ? 'followUpDone' : 'followUpSkipped', async (followUp) => {
    // What closes by itself has words of its own, and comes back when the past is corrected: not so the user's word.
    const closedBecause = because === '' || because === 'by-mail' || because === 'by-answer' ? 'by-user' : because;
    await world.store.followUps.change(id, { state: as, closedAt: world.now(), closedBecause, snoozedUntil: '' });
    if (as === 'done' || because === 'already-done') await markAnswered(world, followUp, true);
  });

export const snoozeFollowUp = (
  world: World,
  { id, until }: { readonly id: string; readonly until: LocalDate },
): Promise<null> =>
  settle(world, id, 'followUpSnoozed', (followUp) => {
    if (followUp.state !== 'open') throw new Refusal('followUpClosed');
    return world.store.followUps.change(id, { snoozedUntil: until });
  });

export const reopenFollowUp = (world: World, { id }: { readonly id: string }): Promise<null> =>
  settle(world, id, 'followUpReopened', async (followUp) => {
    await markAnswered(world, followUp, false);
    await world.store.followUps.change(id, { state: 'open', snoozedUntil: '', closedAt: null, closedBecause: '' });
  });
