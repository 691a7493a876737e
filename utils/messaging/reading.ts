import type { DocumentText } from '../domain/model/draft';
import type { LocalDate, Reason } from '../domain/model/row';

/** From the background to the page of ours that reads what is large, with a port for the one answer. */
export interface ReadRequest {
  readonly waymarkRead: {
    readonly name: string;
    readonly type: string;
    /** Or a data URL. */
    readonly bytes: ArrayBuffer | string;
  };
}

/** What a document says, or why it can't be said. `cut`: it says more. */
export type ReadAnswer =
  | { readonly ok: true; readonly document: DocumentText; readonly cut: boolean }
  | { readonly ok: false; readonly reason: Reason };

/** To the same page: on which days a whole country is off. */
export interface HolidaysRequest {
  readonly waymarkHolidays: { readonly country: string; readonly years: readonly number[] };
}

/** Null: they can't be had. */
export type HolidaysAnswer = { readonly days: readonly LocalDate[] } | null;

const has = (message: unknown, name: string): boolean =>
  typeof message === 'object' && message !== null && name in message;

export const isReadRequest = (message: unknown): message is ReadRequest => has(message, 'waymarkRead');

export const isHolidaysRequest = (message: unknown): message is HolidaysRequest => has(message, 'waymarkHolidays');
