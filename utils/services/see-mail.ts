import { threadKeyOf } from '../domain/journey';
import { placeOf } from '../domain/journey/journey';
import type { Customer } from '../domain/model/customer';
import type { OpenMail } from '../domain/model/open-mail';
import { type Basis, basisOf } from './basis';
import { keepsMail } from './keep-mail';
import { addMailOfMine, addMailOfTheirs, idOfMine, mailOfMineLike } from './mail-touchpoint';
import { isMine, readMe } from './me';
import { replanCustomer } from './replan';
import type { World } from './world';

interface Seen {
  readonly account: string;
  readonly mail: OpenMail;
  /** The address that opens it again, '' where the page has none for it. */
  readonly address?: string;
}

interface Shown extends OpenMail {
  readonly address: string;
}

/** More recipients than this is a circular, and no contact. */
const mostRecipients = 25;

/**
 * Writes down that a mail of a customer is there: once, whoever opens it how often. Mail of unknown people leaves no
 * trace. A mail without a date is one that the page could not tell the date of, and stays unwritten.
 */
export async function seeMail(world: World, { account, mail: seen, address = '' }: Seen): Promise<void> {
  // A site may give the subject as the thread: then this is what all mails of it share, whichever the site.
  const mail: Shown = { ...seen, threadKey: threadKeyOf(seen.threadKey), address };
  if (!mail.id || !mail.from?.email || mail.at === null) return;
  const changed = isMine(await readMe(world), mail.from.email, account)
    ? await seeMine(world, account, mail, mail.at)
    : await seeTheirs(world, account, mail, mail.at);
  if (changed) world.announce(['customers', 'followUps']);
}

/** Who wrote it and what is known of it; null when there is nothing to be written. */
async function unwritten({ store }: World, account: string, mail: OpenMail) {
  const customer = await store.customers.byAddress(mail.from?.email ?? '');
  const known = customer && (await store.touchpoints.byMessage(account, mail.id));
  // The host's mark only ever adds to what is known: that it shows none does not take back "already answered".
  return customer && !(known && (known.answered || mail.answered !== true)) ? { customer, known } : null;
}

async function seeTheirs(world: World, account: string, mail: Shown, at: number): Promise<boolean> {
  // Pages report the same mail again and again, and most mail is from people we don't know: reading is cheap.
  const seen = await unwritten(world, account, mail);
  if (!seen) return false;
  const basis = await basisOf(world);
  if (!keepsMail(basis.settings, 'opened', seen.customer)) return false;
  return world.store.transaction(async () => {
    const found = await unwritten(world, account, mail);
    if (!found) return false;
    const { customer, known } = found;
    if (known) await world.store.touchpoints.change(known.id, { answered: true });
    else await writeTheirs(world, customer, account, mail, at, basis);
    await replanCustomer(world, customer.id, basis);
    return true;
  });
}

/** The first word of somebody who stands at the beginning is an inquiry. */
async function writeTheirs(
  world: World,
  customer: Customer,
  account: string,
  mail: Shown,
  at: number,
  basis: Basis,
): Promise<void> {
  const isFirst =
    placeOf(basis.journey, customer.stage) === 0 &&
    (await world.store.touchpoints.ofCustomer(customer.id, 1)).length === 0;
  const { address, threadKey, subject } = mail;
  const content = { at, account, messageId: mail.id, threadKey, subject, address };
  const kind = isFirst ? 'inquiry' : 'mail';
  await addMailOfTheirs(world, customer, content, { kind, answered: mail.answered === true });
}

/** A mail of mine, opened in the folder of sent mail. */
async function seeMine(world: World, account: string, mail: Shown, at: number): Promise<boolean> {
  const people = [...mail.to, ...mail.cc];
  if (people.length > mostRecipients) return false;
  const found = await world.store.customers.byAddresses(people.map(({ email }) => email).filter(Boolean));
  if (found.every((customer) => !customer)) return false;
  const basis = await basisOf(world);
  const kept = found.filter((customer) => customer !== undefined && keepsMail(basis.settings, 'opened', customer));
  const customers = new Map(kept.flatMap((customer) => (customer ? [[customer.id, customer]] : [])));
  const content = {
    at,
    account,
    messageId: mail.id,
    threadKey: mail.threadKey,
    subject: mail.subject,
    from: mail.from?.email,
    address: mail.address,
  };
  return world.store.transaction(async () => {
    let changed = false;
    for (const customer of customers.values()) {
      const isKnown =
        (await world.store.touchpoints.byMessage(account, idOfMine(mail.id, customer.id))) ??
        (await mailOfMineLike(world, customer.id, content));
      if (isKnown) continue;
      await addMailOfMine(world, customer, content, {});
      await replanCustomer(world, customer.id, basis);
      changed = true;
    }
    return changed;
  });
}
