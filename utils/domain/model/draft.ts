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
  readonly attachments?: readonly { readonly name: string; readonly type: string }[];
  /** The text of the message being answered, where it is known. */
  readonly replyTo?: string;
}
