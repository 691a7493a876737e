/**
 * Why there are no bytes to read: the file is too large, it can't be had, or whoever was to read them was gone each time
 * that they were given.
 */
export type NoBytes = 'documentTooLarge' | 'documentNotReached' | 'documentNotRead';

/** A file that goes along with a draft, as soon as its bytes are in the page. */
export interface DocumentToRead {
  readonly composeId: string;
  /** Made up by the page; the draft's attachment carries the same one. */
  readonly key: string;
  readonly name: string;
  /** MIME type, '' where it is not known. */
  readonly type: string;
  /** A data URL where the browser's messages carry no bytes. */
  readonly bytes: ArrayBuffer | string | NoBytes;
}

/** What the scripts in a page may ask about documents. Their text never goes out through this door. */
export interface DocumentDoor {
  /** Answers once the document has been read, or can't be: the draft is then to be checked anew. */
  readDocument(input: DocumentToRead): null;
}
