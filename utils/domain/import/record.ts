import type { Purchase } from '../model/purchase';
import type { Reason } from '../model/row';
import type { StageId } from '../model/stage';
import type { Channel, Direction, Emotion, TouchpointKind } from '../model/touchpoint';
import type { DecimalSign } from './amounts';
import type { DateOrder } from './dates';

/** How the file's figures are read; the user can change each. */
export interface ImportFormats {
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalSign;
  /** ISO 4217, for amounts that name none; '' refuses them. */
  readonly currency: string;
  /** Of contacts where the file names no kind that is known; '' refuses those. */
  readonly touchpointKind: TouchpointKind;
}

/** One row of the file that can be imported. Empty strings, null and [] mean that the file says nothing. */
export interface ImportRecord {
  /** As in the file; the header is row 1. */
  readonly row: number;
  /** The earlier row with the same address, which this one adds to. */
  readonly again: number | null;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly honorific: string;
  /** The first one is the natural key. */
  readonly emails: readonly string[];
  readonly phone: string;
  readonly role: string;
  readonly company: string;
  readonly locale: string;
  readonly persona: string;
  readonly stage: StageId | null;
  readonly tags: readonly string[];
  readonly owner: string;
  readonly note: string;
  readonly purchase: ImportedPurchase | null;
  readonly touchpoint: ImportedTouchpoint | null;
}

export type ImportedPurchase = Pick<
  Purchase,
  'kind' | 'number' | 'amount' | 'date' | 'deliveredOn' | 'validUntil' | 'note'
> & {
  /** Null: the file does not say. */
  readonly state: Purchase['state'] | null;
};

/** A contact as the file tells of it. Null, and '' of texts: the file does not say. */
export interface ImportedTouchpoint {
  readonly kind: TouchpointKind;
  /** `2026-11-02`, `2026-11-02T14:30` on the user's clock, or an instant, `2026-11-02T14:30:00.000Z`. */
  readonly when: string;
  /** What it is called where it comes from: the number of a ticket. */
  readonly number: string;
  readonly note: string;
  readonly channel: Channel | null;
  readonly direction: Direction | null;
  readonly emotion: Emotion | null;
  readonly rating: number | null;
  readonly nps: number | null;
  readonly answered: boolean | null;
}

/** A row that is not imported, and all that speaks against it. */
export interface RefusedRow {
  readonly row: number;
  /** What stands in the address column, to find it again. */
  readonly email: string;
  readonly reasons: readonly Reason[];
}

/** The most that one cell may hold: longer ones come from a file that is not what it seems. */
export const longestLine = 2_000;
export const longestNote = 20_000;
