import { personaOf } from '../domain/insights/place-noted';
import { kindOf, likeOf } from '../domain/journey/journey';
import type { Content, Instant } from '../domain/model/row';
import type { BasicKind, Touchpoint } from '../domain/model/touchpoint';
import type { Act } from './act-on-customer';
import type { Basis } from './basis';
import type { World } from './world';

/** This business's own kind of it, where it has one. */
const kindFor = ({ journey }: Pick<Basis, 'journey'>, like: BasicKind) =>
  kindOf(journey, like) ??
  journey.kinds.find((kind) => kind.like === like) ?? {
    id: like,
    channel: 'other' as const,
    direction: 'both' as const,
  };

type Said = Partial<
  Pick<Content<Touchpoint>, 'at' | 'direction' | 'emotion' | 'rating' | 'nps' | 'note' | 'purchaseId'>
>;

/** Inside an act: writes down a contact of this kind, as of now. */
export function addContact(world: World, { customer, source, basis }: Act, like: BasicKind, said: Said) {
  const { id, channel, direction } = kindFor(basis, like);
  const content: Content<Touchpoint> = {
    customerId: customer.id,
    kind: id,
    channel,
    direction,
    at: world.now(),
    emotion: null,
    rating: null,
    note: '',
    purchaseId: null,
    account: '',
    messageId: '',
    threadKey: '',
    answered: false,
    persona: personaOf(customer),
    ...said,
  };
  return world.store.touchpoints.add(content, source);
}

/** Few were written down at one moment. */
const atOnce = 20;

/** Inside an act: takes back what was written down of this kind at this very moment. */
export async function removeContact({ store }: World, { customer, basis }: Act, like: BasicKind, at: Instant) {
  const then = await store.touchpoints.ofCustomerBefore(customer.id, at + 1, atOnce);
  const one = then.find((each) => each.at === at && likeOf(basis.journey, each.kind) === like);
  if (one) await store.touchpoints.remove([one.id]);
}
