import { threadKeyOf } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { OpenMail } from '../domain/model/open-mail';
import type { Emotion, Touchpoint } from '../domain/model/touchpoint';
import { readMailTone } from '../domain/tone';
import { Refusal } from '../messaging/result';
import { actOnCustomer } from './act-on-customer';
import { addMailOfTheirs } from './mail-touchpoint';
import { isMine, readMe } from './me';
import type { World } from './world';

interface Seen {
  readonly account: string;
  readonly mail: OpenMail;
}

const prefix = 'tone:';
const nameOf = ({ account, mail }: Seen): string => `${prefix}${account}\n${mail.id}`;
/** A mail that is older than this is opened to be looked up, and by then nobody asks how it was meant. */
const remembered = 90 * 86_400_000;
const mostOfThread = 50;

/** The customer who wrote it, and the mail as it is written down, if it is; null when it is nobody's we know. */
async function writer(world: World, { account, mail }: Seen) {
  if (!mail.id || !mail.from?.email || isMine(await readMe(world), mail.from.email, account)) return null;
  const customer = await world.store.customers.byAddress(mail.from.email);
  return customer ? { customer, known: await world.store.touchpoints.byMessage(account, mail.id) } : null;
}

/** A later mail of mine in the thread. */
async function hasAnswer({ store }: World, customer: Customer, { mail }: Seen, known: Touchpoint | undefined) {
  const at = known?.at ?? mail.at;
  if (at === null) return false;
  const thread = await store.touchpoints.ofThread(threadKeyOf(mail.threadKey), mostOfThread);
  return thread.some((one) => one.customerId === customer.id && one.direction === 'out' && one.at > at);
}

/**
 * Whether the user may be asked how this mail was meant: a customer wrote it, it waits for an answer, and nothing was
 * said of it yet.
 */
export async function mayAskTone(world: World, seen: Seen): Promise<boolean> {
  if (seen.mail.answered === true) return false;
  if (seen.mail.at !== null && world.now() - seen.mail.at > remembered) return false;
  const found = await writer(world, seen);
  if (!found || found.known?.answered || (found.known && found.known.emotion !== null)) return false;
  if ((await world.store.memos.read(nameOf(seen))) !== undefined) return false;
  return !(await hasAnswer(world, found.customer, seen, found.known));
}

/**
 * The words by which an open mail reads upset, none when it doesn't. Null when it was not read: only the mail of a
 * customer is, and nothing of it is kept.
 */
export async function toneOfMail(world: World, seen: Seen): Promise<readonly string[] | null> {
  const { text } = seen.mail;
  if (!text || !(await writer(world, seen))) return null;
  return readMailTone(text).because;
}

/**
 * The user's answer: how the mail was meant, or that it was not meant so. It is remembered, so that it is asked once.
 * A feeling is noted at the mail, which is written down for that if it is not yet.
 */
export async function answerTone(world: World, seen: Seen & { readonly emotion: Emotion | null }): Promise<null> {
  const found = await writer(world, seen);
  if (!found) throw new Refusal('customerGone');
  const { emotion, account, mail } = seen;
  if (emotion !== null) {
    await actOnCustomer(world, found.customer.id, 'touchpointChanged', async ({ customer }) => {
      const known = await world.store.touchpoints.byMessage(account, mail.id);
      if (known) return void (await world.store.touchpoints.change(known.id, { emotion }));
      const content = {
        at: mail.at ?? world.now(),
        account,
        messageId: mail.id,
        threadKey: threadKeyOf(mail.threadKey),
        subject: mail.subject,
      };
      await addMailOfTheirs(world, customer, content, { emotion, answered: mail.answered === true });
    });
  }
  await world.store.memos.write(nameOf(seen), { emotion });
  await world.store.memos.all(prefix, world.now() - remembered);
  return null;
}
