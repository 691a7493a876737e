import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';
import type { Touchpoint, TouchpointKind } from '../model/touchpoint';
import { localDate } from './local-date';

/** What happened with one customer, in any order. */
export interface Timeline {
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
}

/** Papers that go out by themselves are no word from person to person. */
const papers: readonly TouchpointKind[] = ['order-confirmation', 'delivery', 'invoice'];

/** A word of mine to the customer, by whatever channel. */
export const isWordOfMine = ({ kind, direction }: Touchpoint): boolean => direction !== 'in' && !papers.includes(kind);

/** A word of the customer's to me. */
export const isWordOfTheirs = ({ kind, direction }: Touchpoint): boolean =>
  direction !== 'out' && !papers.includes(kind);

export const isWord = ({ kind }: Touchpoint): boolean => !papers.includes(kind);

/** The customer said that something is wrong. */
export const isComplaint = ({ kind, direction, emotion, rating }: Touchpoint): boolean =>
  direction !== 'out' &&
  (kind === 'complaint' || (emotion !== null && emotion < 0) || (rating !== null && rating <= 2));

/** Without tombstones, the oldest first; what happened at the same time stands in the order of the ids. */
export const inOrder = (touchpoints: readonly Touchpoint[]): readonly Touchpoint[] =>
  touchpoints.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The day of the first touchpoint of a kind that belongs to a purchase. */
export function dayOfFirst(
  kind: TouchpointKind,
  purchase: Purchase,
  past: readonly Touchpoint[],
  zone: string,
): LocalDate | null {
  const found = past.find((touchpoint) => touchpoint.kind === kind && touchpoint.purchaseId === purchase.id);
  return found ? localDate(found.at, zone) : null;
}
