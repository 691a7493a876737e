import type { LocalDate, Row } from './row';

/** Money in minor units: 418000 with EUR is 4,180.00 euros. */
export interface Money {
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A quote or a purchase of one customer. A quote that is accepted becomes a purchase and keeps its id. */
export interface Purchase extends Row {
  readonly customerId: string;
  readonly kind: 'quote' | 'purchase';
  readonly number: string;
  readonly amount: Money | null;
  /** The day it was sent (quote) or ordered (purchase). */
  readonly date: LocalDate | null;
  readonly deliveredOn: LocalDate | null;
  /** Of a quote. */
  readonly validUntil: LocalDate | null;
  readonly state: 'open' | 'declined' | 'cancelled' | 'done';
  readonly note: string;
}
