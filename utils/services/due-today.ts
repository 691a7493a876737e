import { isEnding, isSettledByUser } from '../domain/followups/reconcile';
import { isWebAddress } from '../domain/journey/mail-address';
import { type FollowUp, whenTheyAnswer } from '../domain/model/follow-up';
import type { LocalDate, Reason } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import { openable } from '../domain/record/address';
import type { MailBehind } from '../messaging/doors/follow-ups';
import type { Output } from '../messaging/protocol';
import { Refusal } from '../messaging/result';
import { type Act, actOn } from './act-on-customer';
import { basisOf } from './basis';
import { markStepOf } from './playbook';
import { replanCustomer } from './replan';
import { listOfToday } from './today';
import type { World } from './world';

const mostOnBadge = 99;

const awake = { snoozedUntil: '', waitsSince: null } as const;

export async function dueNow(world: World, { limit }: { readonly limit: number }): Promise<Output<'dueNow'>> {
  const first = (await listOfToday(world)).slice(0, limit);
  const anchors = first.map(({ followUp }) => anchorsOf(followUp));
  const [people, touchpoints] = await Promise.all([
    world.store.customers.getMany([...new Set(first.map(({ followUp }) => followUp.customerId))]),
    world.store.touchpoints.getMany([...new Set(anchors.flat())]),
  ]);
  const byId = new Map(people.map((customer) => [customer.id, customer]));
  const mails = new Map(touchpoints.filter(({ channel }) => channel === 'mail').map((mail) => [mail.id, mail]));
  return first.flatMap(({ followUp, waits }, place) => {
    const customer = byId.get(followUp.customerId);
    const mail = anchors[place]?.map((id) => mails.get(id)).find((one) => one !== undefined);
    const record = openable(customer?.recordsAt);
    return customer ? [{ followUp, customer, waits, mail: mail ? mailBehind(mail) : null, record }] : [];
  });
}

/** What it hangs on: a purchase, a touchpoint, or both in one. */
const anchorsOf = ({ anchor }: FollowUp): readonly string[] => [anchor, ...anchor.split('/')];

const mailBehind = ({ note, address = '' }: Touchpoint): MailBehind => ({
  subject: note,
  address: isWebAddress(address) ? address : '',
});

/** The number beside the extension's button, of what does not wait: '' for nothing, "99+" beyond that. */
export async function badge(world: World): Promise<{ readonly count: number; readonly text: string }> {
  const count = (await listOfToday(world)).filter(({ waits }) => !waits).length;
  return { count, text: count === 0 ? '' : count > mostOnBadge ? `${mostOnBadge}+` : String(count) };
}

/** One act of the user on one follow-up, to be undone as one. */
async function settle(
  world: World,
  id: string,
  code: Reason['code'],
  change: (row: FollowUp, act: Act | null) => Promise<unknown>,
) {
  const followUp = await world.store.followUps.get(id);
  if (!followUp) throw new Refusal('followUpGone');
  const basis = await basisOf(world);
  const customer = await world.store.customers.get(followUp.customerId);
  await world.store.act({ code, params: { name: customer?.name ?? '', rule: followUp.rule } }, async () => {
    // Another window may have changed it since.
    await change((await world.store.followUps.get(id)) ?? followUp, customer ? actOn(customer, basis) : null);
    await replanCustomer(world, followUp.customerId, basis);
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
  settle(world, id, as === 'done' ? 'followUpDone' : 'followUpSkipped', async (followUp, act) => {
    if (isSettledByUser(followUp)) return;
    // A step of a playbook is done in the playbook, and its follow-up closes with it.
    const isDone = as === 'done' || because === 'already-done';
    if (isDone && act && (await markStepOf(world, act, followUp, true))) return;
    // What closes by itself has words of its own, and comes back when the past is corrected: not so the user's word.
    const closedBecause = because === '' || isEnding(because) ? 'by-user' : because;
    const closed = { state: as, closedAt: world.now(), closedBecause, ...awake };
    await world.store.followUps.change(id, closed);
    if (isDone) await markAnswered(world, followUp, true);
  });

export const snoozeFollowUp = (
  world: World,
  { id, until }: { readonly id: string; readonly until: LocalDate },
): Promise<null> =>
  settle(world, id, 'followUpSnoozed', (followUp) => {
    if (followUp.state !== 'open') throw new Refusal('followUpClosed');
    const waitsSince = until === whenTheyAnswer ? world.now() : null;
    return world.store.followUps.change(id, { snoozedUntil: until, waitsSince });
  });

export const reopenFollowUp = (world: World, { id }: { readonly id: string }): Promise<null> =>
  settle(world, id, 'followUpReopened', async (followUp, act) => {
    if (act) await markStepOf(world, act, followUp, false);
    await markAnswered(world, followUp, false);
    await world.store.followUps.change(id, { state: 'open', closedAt: null, closedBecause: '', ...awake });
  });
