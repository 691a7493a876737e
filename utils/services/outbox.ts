import type { Instant } from '../domain/model/row';
import type { SentMail } from '../messaging/doors/page';
import type { World } from './world';

/** A mail to customers that was let go. Of the text nothing is kept, and of unknown people nothing at all. */
export interface Outgoing {
  readonly composeId: string;
  /** When it was let go. */
  readonly at: Instant;
  readonly outcome: SentMail['outcome'];
  readonly account: string;
  /** My address that it goes out from, where the page says so. */
  readonly from?: string | undefined;
  readonly threadKey: string;
  readonly messageId: string;
  readonly subject: string;
  /** With the quote or purchase that the mail names. */
  readonly customers: readonly { readonly id: string; readonly purchaseId: string | null }[];
}

const prefix = 'sent:';
const day = 86_400_000;
/** A page that died before it could say more has said its last word by then. */
const patience = 10_000;
/** The same mail told of again, rather than another one from a window with the same id. */
const sameMail = 10 * 60_000;

const nameOf = (composeId: string): string => prefix + composeId;

export const outgoing = ({ store }: World, composeId: string): Promise<Outgoing | undefined> =>
  store.memos.read<Outgoing>(nameOf(composeId));

export const keepOutgoing = ({ store }: World, mail: Outgoing): Promise<void> =>
  store.memos.write(nameOf(mail.composeId), mail);

export const dropOutgoing = ({ store }: World, composeId: string): Promise<void> =>
  store.memos.remove(nameOf(composeId));

export const isSameMail = (one: Outgoing, other: Outgoing): boolean =>
  other.at - one.at < sameMail && one.threadKey === other.threadKey && one.subject === other.subject;

/** Mails of which nobody knows whether they were sent, the newest first. After three days nobody remembers, either. */
export async function unknownSent(world: World): Promise<readonly Outgoing[]> {
  const now = world.now();
  const kept = await world.store.memos.all<Outgoing>(prefix, now - 3 * day);
  return kept
    .map(({ value }) => value)
    .filter(({ outcome, at }) => outcome === 'unknown' || (outcome === 'pending' && now - at > patience));
}

/** Inside the caller's transaction: of mails to these customers alone nothing is remembered. */
export async function forgetOutgoing({ store }: World, customers: readonly string[]): Promise<void> {
  for (const { id, value } of await store.memos.all<Outgoing>(prefix, 0)) {
    const others = value.customers.filter((one) => !customers.includes(one.id));
    if (others.length === value.customers.length) continue;
    if (others.length === 0) await store.memos.remove(id);
    else await store.memos.write(id, { ...value, customers: others } satisfies Outgoing);
  }
}
