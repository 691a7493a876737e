import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';
import type { BasicKind } from '../model/touchpoint';
import type { Contact, Story } from './rule';

/** It came about: no quote, and not called off. */
export const isBought = ({ kind, state }: Purchase): boolean =>
  kind === 'purchase' && state !== 'cancelled' && state !== 'declined';

/** A quote that may still become an order. */
export const isOpenQuote = ({ kind, state, validUntil }: Purchase, today: LocalDate): boolean =>
  kind === 'quote' && state === 'open' && (validUntil === null || validUntil >= today);

/** The day of the first contact of a kind that belongs to each purchase, by the purchase's id. */
export const firstDays = (kind: BasicKind, past: readonly Contact[]): ReadonlyMap<string | null, LocalDate> =>
  new Map(
    past
      .filter((contact) => contact.kind === kind)
      .map(({ purchaseId, day }) => [purchaseId, day] as const)
      .reverse(),
  );

export interface Delivery {
  /** Of the purchase, or of the touchpoint where it was noted on its own. */
  readonly anchor: string;
  readonly purchaseId: string | null;
  readonly day: LocalDate;
  readonly number: string;
}

/** Every delivery, announced ones too. One that was noted without its purchase, on the same day, is the same one. */
export function deliveries({ past, purchases }: Story): readonly Delivery[] {
  const noticed = firstDays('delivery', past);
  const bought = purchases.filter(isBought).flatMap(({ id, number, deliveredOn, date, state }): readonly Delivery[] => {
    const day =
      // What is over without a word of a delivery was delivered, for all that we know, at once.
      deliveredOn ?? noticed.get(id) ?? (state === 'done' ? date : null);
    return day === null ? [] : [{ anchor: id, purchaseId: id, day, number }];
  });
  const noted = past
    .filter(({ kind, purchaseId }) => kind === 'delivery' && purchaseId === null)
    .map(({ id, day }): Delivery => ({ anchor: id, purchaseId: null, day, number: '' }));
  const known = new Set(bought.map(({ day }) => day));
  return [...bought, ...noted.filter(({ day }) => !known.has(day))];
}
