import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';

/** The newest purchase by one of its days; null leaves a purchase out. Quotes and cancelled ones don't count. */
export function latestPurchase(
  purchases: readonly Purchase[],
  dayOf: (purchase: Purchase) => LocalDate | null,
): { readonly purchase: Purchase; readonly day: LocalDate } | null {
  let latest: { purchase: Purchase; day: LocalDate } | null = null;
  for (const purchase of purchases) {
    if (purchase.kind !== 'purchase' || purchase.state === 'cancelled' || purchase.state === 'declined') continue;
    const day = dayOf(purchase);
    if (day === null) continue;
    if (!latest || day > latest.day || (day === latest.day && purchase.id > latest.purchase.id)) {
      latest = { purchase, day };
    }
  }
  return latest;
}
