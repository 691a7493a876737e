import type { DocumentText } from '../domain/model/draft';
import type { Reason } from '../domain/model/row';

/** From the background to the page of ours that reads documents, with a port for the one answer. */
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

export const isReadRequest = (message: unknown): message is ReadRequest =>
  typeof message === 'object' && message !== null && 'waymarkRead' in message;
