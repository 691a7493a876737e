import type { DocumentText } from '../domain/model/draft';
import type { Reason } from '../domain/model/row';

/** What came of a document. `cut`: it says more than we keep. */
export type DocumentReading =
  | { readonly state: 'read'; readonly document: DocumentText; readonly cut: boolean }
  | { readonly state: 'unread'; readonly reason: Reason };

export type UnreadCode =
  | 'documentEncrypted'
  | 'documentDamaged'
  | 'documentTooLarge'
  | 'documentBomb'
  | 'documentTooSlow'
  | 'documentEmpty'
  | 'documentUnknown';

export interface DocumentLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of everything that is unpacked from it, together. */
  readonly unpacked: number;
  /** Of its text, in UTF-16 units. */
  readonly letters: number;
  readonly milliseconds: number;
}

export const defaultLimits: DocumentLimits = {
  bytes: 25 * 1024 * 1024,
  unpacked: 50 * 1024 * 1024,
  letters: 2_000_000,
  milliseconds: 10_000,
};

/** Ends the reading, from however deep; `readDocument` turns it into the answer. */
export class Unread extends Error {
  constructor(readonly code: UnreadCode) {
    super(code);
  }
}
