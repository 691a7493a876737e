import type { Person } from './person';
import type { Instant } from './row';

/** The mail that is open for reading, as the page shows it. */
export interface OpenMail {
  /** Message-ID or the site's own id. */
  readonly id: string;
  readonly threadKey: string;
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly at: Instant | null;
  /** The host's answered mark; null where the host does not show it. */
  readonly answered: boolean | null;
  /** What it says, as text, its beginning. Read for its tone and never kept. Missing: could not be read. */
  readonly text?: string | undefined;
}

export type Found = 'found' | 'missing' | 'not-here';

/** What the adapter could find on this page; `not-here`: this kind of page has none. */
export interface Health {
  readonly correspondent: Found;
  readonly compose: Found;
  readonly recipients: Found;
  readonly body: Found;
  readonly send: Found;
  /** The record of a CRM. */
  readonly record: Found;
}
