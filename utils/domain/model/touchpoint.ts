import type { Instant, Row } from './row';

/** What a kind of touchpoint may mean. A journey has kinds of its own, each like one of these. */
export const basicKinds = [
  'inquiry',
  'mail',
  'call',
  'meeting',
  'visit',
  'chat',
  'quote',
  'order-confirmation',
  'delivery',
  'invoice',
  'support',
  'complaint',
  'feedback',
] as const;
export type BasicKind = (typeof basicKinds)[number];

/** An id of the journey's kinds: the basic ones, or one of its own. */
export type TouchpointKind = string;

export const channels = ['mail', 'phone', 'in-person', 'video', 'chat', 'web', 'post', 'other'] as const;
export type Channel = (typeof channels)[number];

/** -2 upset, -1 uneasy, 0 neutral, +1 pleased, +2 delighted. */
export type Emotion = -2 | -1 | 0 | 1 | 2;

/** `in`: they came to us; `out`: we went to them; `both`: a call or a meeting. */
export const directions = ['in', 'out', 'both'] as const;
export type Direction = (typeof directions)[number];

/** A dated contact with one customer. */
export interface Touchpoint extends Row {
  readonly customerId: string;
  readonly kind: TouchpointKind;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly at: Instant;
  readonly emotion: Emotion | null;
  /** 1 to 5. */
  readonly rating: number | null;
  /** How likely they are to recommend us, 0 to 10. Missing: not asked. */
  readonly nps?: number | undefined;
  readonly note: string;
  readonly purchaseId: string | null;
  /** Which mailbox of mine, '' where it does not matter or is not known. */
  readonly account: string;
  /** Of a mail of mine: the address that it was sent from. Missing: not known. */
  readonly from?: string | undefined;
  /** Of a mail: its Message-ID, or the site's own id; '' otherwise. Unique with the account. */
  readonly messageId: string;
  /** Of a mail: the subject without its prefixes, folded, or the site's thread id. */
  readonly threadKey: string;
  /** Of a mail: the page's own address that opens it. Missing: none was seen. */
  readonly address?: string | undefined;
  /** Of an inbound mail: the host says that it was answered. */
  readonly answered: boolean;
  /** The customer's type, kept in step with it: numbers are kept by it. Missing: none. */
  readonly persona?: string | undefined;
  /** What it is called where it was imported from: the number of a ticket. Missing: it has none. */
  readonly number?: string | undefined;
}
