import type { Known, KnownPerson } from '../domain/checks/rule';
import type { Message } from '../domain/message/message';
import { addressKey } from '../domain/model/address';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { ReadingDatabase } from '../storage/reading-database';

type Books = Pick<ReadingDatabase, 'purchases' | 'touchpoints'>;

/** What was between us and the recipients: only what this message needs. */
export type History = Pick<Known, 'purchases' | 'timeline' | 'people'>;

/** A mail to more of my customers is a circular: it has no history of its own. */
const mostCustomers = 20;
const mostPurchases = 200;
const mostTouchpoints = 60;

const hasSeveralIdentities = ({ me }: Known): boolean => {
  const all = [...(me?.addresses ?? []), ...(me?.identities ?? []).map(({ email }) => email)];
  return new Set(all.map(addressKey).filter(Boolean)).size > 1;
};

/** One entry for each mail of mine whose sender was noted. */
const sendersOf = (touchpoints: readonly Touchpoint[]): readonly string[] =>
  touchpoints.flatMap(({ direction, channel, from }) =>
    direction === 'out' && channel === 'mail' && from ? [from.trim().toLowerCase()] : [],
  );

const withSenders = (
  people: NonNullable<Known['people']>,
  ids: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, readonly Touchpoint[]>,
): ReadonlyMap<string, KnownPerson> =>
  new Map(
    [...people].map(([email, person]) => [
      email,
      { ...person, writtenFrom: sendersOf(byId.get(ids.get(email) ?? '') ?? []) },
    ]),
  );

/** `ids` are the recipients' customer ids, by their addresses in the draft. */
export async function historyOf(
  store: Books,
  message: Message,
  known: Known,
  ids: ReadonlyMap<string, string>,
): Promise<History> {
  const { draft } = message;
  const customers = [...new Set(ids.values())];
  if (customers.length === 0 || customers.length > mostCustomers) return {};
  const namesOthers = (known.others ?? []).length > 0;
  const mayQuote = namesOthers || /\d{3}/.test(draft.subject) || /\d{3}/.test(draft.body.text);
  const mayMixSenders = draft.from !== undefined && hasSeveralIdentities(known);
  const [purchases, touchpoints] = await Promise.all([
    mayQuote ? store.purchases.ofCustomers(customers, mostPurchases) : null,
    namesOthers || mayMixSenders ? store.touchpoints.ofCustomers(customers, mostTouchpoints) : null,
  ]);
  const byId = new Map(customers.map((id, place) => [id, touchpoints?.[place] ?? []]));
  const notes = touchpoints?.flat().flatMap(({ note }) => (note ? [note] : []));
  return {
    ...(purchases && { purchases: purchases.flat() }),
    ...(notes && { timeline: notes }),
    ...(mayMixSenders && known.people && { people: withSenders(known.people, ids, byId) }),
  };
}
