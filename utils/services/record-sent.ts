import { threadKeyOf } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { SentMail } from '../messaging/doors/page';
import { type Basis, basisOf } from './basis';
import { keepsMail } from './keep-mail';
import { addMailOfMine, mailOfMineLike } from './mail-touchpoint';
import { learnMe } from './me';
import { namedPurchase } from './named-purchase';
import { dropOutgoing, isSameMail, keepOutgoing, type Outgoing, outgoing } from './outbox';
import { replanCustomer } from './replan';
import type { World } from './world';

const mostPurchases = 200;
/** More than this is a circular, and closes nothing with anybody. */
const mostCustomers = 200;

/** What is to be remembered of a mail; null when it goes to nobody we know, or mail is not to be written down. */
async function outgoingOf(world: World, { draft, ...mail }: SentMail, basis: Basis): Promise<Outgoing | null> {
  const emails = [...draft.to, ...draft.cc, ...draft.bcc].map(({ email }) => email).filter(Boolean);
  const found = (await world.store.customers.byAddresses(emails)).filter((one): one is Customer => one !== undefined);
  const kept = found.filter((customer) => keepsMail(basis.settings, 'sent', customer));
  const ids = [...new Set(kept.map(({ id }) => id))];
  if (ids.length === 0 || ids.length > mostCustomers) return null;
  const purchases = await Promise.all(ids.map((id) => world.store.purchases.ofCustomer(id, mostPurchases)));
  return {
    ...mail,
    threadKey: threadKeyOf(mail.threadKey),
    at: world.now(),
    from: draft.from?.email,
    subject: draft.subject.slice(0, 300),
    customers: ids.map((id, place) => ({
      id,
      purchaseId: namedPurchase(purchases[place] ?? [], [draft.subject, draft.body.text])?.id ?? null,
    })),
  };
}

/** Inside the caller's transaction: one touchpoint for each customer; it closes what it answers. */
async function write(world: World, mail: Outgoing, basis: Basis): Promise<void> {
  const { store } = world;
  const messageId = mail.messageId || `compose:${mail.composeId}:${mail.at}`;
  for (const { id, purchaseId } of mail.customers) {
    const customer = await store.customers.get(id);
    if (!customer) continue;
    const like = await mailOfMineLike(world, id, mail);
    // Seen meanwhile in the folder of sent mail; another mail of this window's kind is another mail.
    if (like && !like.messageId.startsWith('compose:') && like.note === mail.subject) continue;
    await addMailOfMine(world, customer, { ...mail, messageId }, { purchaseId });
    await replanCustomer(world, id, basis);
  }
}

/**
 * What a page says of a mail that was let go, in up to three words: pending, then sent or unknown. Mail to unknown
 * people is not remembered. However often it is said that a mail was sent, it is written down once.
 */
export async function recordSent(world: World, sent: SentMail): Promise<void> {
  if (sent.draft.from) await learnMe(world, sent.draft.from);
  const basis = await basisOf(world);
  const now = await outgoingOf(world, sent, basis);
  const isWritten = await world.store.transaction(async () => {
    const before = await outgoing(world, sent.composeId);
    if (!now) {
      if (before && before.outcome !== 'sent') await dropOutgoing(world, sent.composeId);
      return false;
    }
    if (before?.outcome === 'sent' && (sent.outcome === 'sent' || isSameMail(before, now))) return false;
    const mail = before && before.outcome !== 'sent' && sent.outcome !== 'pending' ? { ...now, at: before.at } : now;
    if (sent.outcome === 'sent') await write(world, mail, basis);
    await keepOutgoing(world, mail);
    return sent.outcome === 'sent';
  });
  if (isWritten) world.announce(['customers', 'followUps']);
}

/** The answer to "Was it sent?"; for a mail that nobody asked about it changes nothing. */
export async function settleSent(
  world: World,
  { composeId, sent }: { readonly composeId: string; readonly sent: boolean },
): Promise<null> {
  const basis = await basisOf(world);
  const isWritten = await world.store.transaction(async () => {
    const mail = await outgoing(world, composeId);
    if (!mail || mail.outcome === 'sent') return false;
    if (!sent) {
      await dropOutgoing(world, composeId);
      return false;
    }
    await write(world, mail, basis);
    await keepOutgoing(world, { ...mail, outcome: 'sent' });
    return true;
  });
  if (isWritten) world.announce(['customers', 'followUps']);
  return null;
}
