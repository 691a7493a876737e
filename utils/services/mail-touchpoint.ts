import { personaOf } from '../domain/insights/place-noted';
import type { Customer } from '../domain/model/customer';
import type { Content, Instant, Source } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { World } from './world';

interface Mail {
  readonly at: Instant;
  readonly account: string;
  readonly messageId: string;
  readonly threadKey: string;
  readonly subject: string;
  /** Of a mail of mine: my address, where it is known. */
  readonly from?: string | undefined;
  /** Opens it again; '' where no address is known. */
  readonly address?: string | undefined;
}

/** A mail of mine is written down once for each customer that it went to; an id names it within one mailbox only once. */
export const idOfMine = (messageId: string, customerId: string): string =>
  messageId === '' ? '' : `${messageId} ${customerId}`;

const longestNote = 300;

const mailContent = (
  customerId: string,
  { at, account, messageId, threadKey, subject, address }: Mail,
): Content<Touchpoint> => ({
  customerId,
  kind: 'mail',
  channel: 'mail',
  direction: 'in',
  at,
  emotion: null,
  rating: null,
  note: subject.slice(0, longestNote),
  purchaseId: null,
  account,
  messageId,
  threadKey,
  ...(address ? { address } : {}),
  answered: false,
});

/** Inside the caller's transaction. */
export const addMailOfTheirs = (world: World, customer: Customer, mail: Mail, part: Partial<Content<Touchpoint>>) =>
  world.store.touchpoints.add(
    { ...mailContent(customer.id, mail), persona: personaOf(customer), ...part },
    sourceFor(customer),
  );

/** Inside the caller's transaction. */
export const addMailOfMine = (world: World, customer: Customer, mail: Mail, part: Partial<Content<Touchpoint>>) =>
  world.store.touchpoints.add(
    {
      ...mailContent(customer.id, mail),
      persona: personaOf(customer),
      direction: 'out',
      ...(mail.from ? { from: mail.from.trim().toLowerCase() } : {}),
      messageId: idOfMine(mail.messageId, customer.id),
      ...part,
    },
    sourceFor(customer),
  );

/** What is written down about a sample goes when the samples go. */
const sourceFor = ({ source }: Customer): Source => (source === 'sample' ? 'sample' : 'page');

const sameMail = 10 * 60_000;
const mostOfThread = 200;

/** A mail of mine in this thread at about this time: seen while it was sent, and again in the folder of sent mail. */
export async function mailOfMineLike(
  { store }: World,
  customerId: string,
  { account, threadKey, at }: Pick<Mail, 'account' | 'threadKey' | 'at'>,
): Promise<Touchpoint | undefined> {
  const newest = await store.touchpoints.ofCustomer(customerId, mostOfThread);
  return newest.find(
    (touchpoint) =>
      touchpoint.direction === 'out' &&
      touchpoint.channel === 'mail' &&
      touchpoint.account === account &&
      touchpoint.threadKey === threadKey &&
      Math.abs(touchpoint.at - at) <= sameMail,
  );
}
