import type { Person } from './person';

/** A part of the body that the page's markup tells apart. UTF-16 offsets into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'forward' | 'signature' | 'highlight';
}

/** The body as a reader sees it: blocks end with "\n". `spans` come from markup; plain text has none. */
export interface DraftBody {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A stretch of a document's text, named as a reader would look it up. Offsets into the text. */
export interface DocumentPart {
  readonly kind: 'page' | 'paragraph' | 'sheet' | 'header' | 'footer' | 'note' | 'comment' | 'change';
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** What a document says, part after part. Parts are sorted and apart. */
export interface DocumentText {
  readonly text: string;
  readonly parts: readonly DocumentPart[];
}

/** A file that goes along. Without `document` its text is not known; its name is. */
export interface Attachment {
  readonly name: string;
  /** MIME type, '' where the page does not say. */
  readonly type: string;
  /** Under which its text is kept, where its bytes were seen. */
  readonly key?: string;
  readonly document?: DocumentText;
}

/** The outgoing message as plain data. A missing optional key means "not known", never "none". */
export interface Draft {
  readonly subject: string;
  readonly body: DraftBody;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly from?: Person;
  /** BCP 47, where the page or the editor says so. */
  readonly lang?: string;
  readonly attachments?: readonly Attachment[];
  /** The text of the message being answered, where it is known. */
  readonly replyTo?: string;
}
