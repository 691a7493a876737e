import { localDate } from '../domain/followups/local-date';
import { inBasicKinds, isWord } from '../domain/followups/timeline';
import type { Journey } from '../domain/journey/journey';
import { threadKeyOf } from '../domain/journey/thread-key';
import { addressKey } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import type { Goal } from '../domain/model/goal';
import type { Me } from '../domain/model/me';
import type { Purchase } from '../domain/model/purchase';
import type { Touchpoint } from '../domain/model/touchpoint';
import { readAddress } from '../domain/names/person-name';
import type { Facts } from '../domain/templates/facts';
import { bareSubject } from '../domain/templates/subject';
import { readMe } from './me';
import type { World } from './world';

/** What a mail is about, where that is known. */
interface Occasion {
  /** Of a follow-up: ids of what happened, joined by "/". */
  readonly anchor: string;
  /** The mailbox that it will be sent from. */
  readonly account: string;
}

export const noOccasion: Occasion = { anchor: '', account: '' };

const mostTouchpoints = 50;
const mostPurchases = 50;

/** Who signs: the identity of the mailbox, or else the user by the first of their names. */
export function senderFor({ names, addresses, identities, domains, locale }: Me, account: string): Facts['me'] {
  const key = addressKey(account);
  const identity = identities.find(({ email }) => key !== '' && addressKey(email) === key);
  const email = identity?.email || account || addresses[0] || '';
  const named = identity?.name || names[0] || identities.find(({ name }) => name !== '')?.name || nameIn(email);
  return { name: named, email, domain: domains[0] ?? '', locale };
}

function nameIn(email: string): string {
  const { given, family } = readAddress(email);
  return [...given, ...family].join(' ');
}

/** The one that the occasion is about goes before the newest. */
const latest = (purchases: readonly Purchase[], ids: readonly string[], kind: Purchase['kind']): Purchase | null => {
  const fit = purchases.filter(
    (each) => each.kind === kind && each.deletedAt === null && each.state !== 'cancelled' && each.state !== 'declined',
  );
  return fit.find(({ id }) => ids.includes(id)) ?? fit[0] ?? null;
};

/** The subject as it came: a note that the user wrote over it is for nobody else. */
const subjectOf = ({ note, threadKey, rev }: Touchpoint): string =>
  threadKey !== '' && (rev === 1 || threadKeyOf(note) === threadKey) ? bareSubject(note) : '';

function lastSubject(touchpoints: readonly Touchpoint[], ids: readonly string[]): string {
  const mails = touchpoints.filter(({ channel, direction }) => channel === 'mail' && direction === 'in');
  const mail = mails.find(({ id }) => ids.includes(id)) ?? mails[0];
  return mail ? subjectOf(mail) : '';
}

/** In their own words only: texts that come with Waymark are in the user's language, not in the mail's. */
const needIn = (journey: Journey, persona: string): string =>
  journey.personas.find(({ id }) => id === persona)?.needs.find((need) => !need.startsWith('@')) ?? '';

const goalIn = (goals: readonly Goal[], stage: string): string => {
  const open = goals.filter(({ state, deletedAt }) => deletedAt === null && (state === 'open' || state === 'at-risk'));
  return (open.find((goal) => goal.stage === stage) ?? open[0])?.text ?? '';
};

/** All that a mail to this customer may speak of. */
export async function factsFor(
  world: World,
  customer: Customer,
  journey: Journey,
  { anchor, account }: Occasion,
): Promise<Facts> {
  const { store, now } = world;
  const [company, touchpoints, purchases, goals, me] = await Promise.all([
    customer.companyId ? store.companies.get(customer.companyId) : undefined,
    store.touchpoints.ofCustomer(customer.id, mostTouchpoints),
    store.purchases.ofCustomer(customer.id, mostPurchases),
    store.goals.ofCustomer(customer.id),
    readMe(world),
  ]);
  const past = touchpoints.filter(({ at, deletedAt }) => at <= now() && deletedAt === null);
  const ids = anchor.split('/');
  const about = [...ids, ...past.filter(({ id }) => ids.includes(id)).flatMap(({ purchaseId }) => purchaseId ?? [])];
  const word = inBasicKinds(past, journey).find(isWord);
  return {
    customer,
    company: company?.name ?? '',
    tone: journey.personas.find(({ id }) => id === customer.persona)?.tone ?? '',
    need: needIn(journey, customer.persona),
    goal: goalIn(goals, customer.stage),
    purchase: latest(purchases, about, 'purchase'),
    quote: latest(purchases, about, 'quote'),
    lastContact: word ? localDate(word.at, me.timeZone) : null,
    lastSubject: lastSubject(past, ids),
    me: senderFor(me, account),
    today: localDate(now(), me.timeZone),
  };
}
