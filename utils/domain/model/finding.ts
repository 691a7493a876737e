import type { DocumentPart } from './draft';
import type { Reason } from './row';

/** Fixed ids, in the order of precedence: where several fit one span of text, the first wins. */
export const ruleIds = [
  'leftover-field',
  'empty-field',
  'wrong-name',
  'misspelt-name',
  'impersonal-greeting',
  'missing-name',
  'group-mismatch',
  'wrong-title',
  'wrong-company',
  'other-customer',
  'missing-attachment',
  'stale-quote',
  'draft-leftover',
  'wrong-sender',
  'impersonal-sign-off',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** `stop` holds Send, `warn` is a chip beside Send and never holds, `hint` is a mark only. */
export type Severity = 'stop' | 'warn' | 'hint';

/** A text to put in the place of a range of the same field. An empty text removes what stands there. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which attachment, and where in it: in its name, or in a part of its text. */
export interface AttachmentPlace {
  /** Position in the draft's attachments. */
  readonly index: number;
  readonly name: string;
  /** Null: the file's name itself. */
  readonly part: Pick<DocumentPart, 'kind' | 'number'> | null;
}

/**
 * What a check says. `start` and `end` are UTF-16 offsets into the field named by `where`; in an attachment, into its text
 * or, without a part, into its name. There are no fixes in an attachment.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly where: 'body' | 'subject' | 'attachment';
  /** With `where: 'attachment'` only. */
  readonly attachment?: AttachmentPlace;
  readonly start: number;
  readonly end: number;
  /** The text between `start` and `end`. */
  readonly text: string;
  readonly reason: Reason;
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
}
