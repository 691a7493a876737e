import type { HealthPart } from '../../domain/health/self-test';
import type { Finding } from '../../domain/model/finding';
import type { Reason } from '../../domain/model/row';
import type { Placement } from '../../domain/model/settings';
import type { PageReport } from './page';

/** How far we got with one file of the draft. */
export interface AttachmentSeen {
  readonly name: string;
  /** `partly`: not to its end. */
  readonly state: 'read' | 'partly' | 'reading' | 'unread';
  /** Why it could not be read; null where its bytes were never seen. */
  readonly reason: Reason | null;
}

/** What is open in one tab, over all its frames. */
export interface TabState {
  readonly tabId: number;
  readonly origin: string;
  /** The frame that shows a mail or a compose window, before others. */
  readonly page: PageReport | null;
  readonly draft: {
    readonly composeId: string;
    readonly findings: readonly Finding[];
    readonly attachments?: readonly AttachmentSeen[];
  } | null;
  readonly placement: Placement;
  /** Found on this site before the last update of the extension, and missing since. */
  readonly lost?: readonly HealthPart[];
  /** A mail has left the compose window, and the site did not say whether it was sent. */
  readonly unknownSent: string | null;
  /** The mail that is open reads upset, and nobody has said yet whether it is. The words that led to it. */
  readonly tone?: { readonly mailId: string; readonly because: readonly string[] } | null;
}

/** A finding by its place in the last result. */
export interface FindingName {
  readonly composeId: string;
  readonly rule: string;
  readonly start: number;
  /** Position in the draft's attachments, where it stands in one of them. */
  readonly attachment?: number;
}

/** What the sidebar may ask a page to do. */
export type PageCommand =
  | ({ readonly kind: 'fix'; readonly fix: number } & FindingName)
  | ({ readonly kind: 'ignore-once' } & FindingName)
  | ({ readonly kind: 'reveal' } & FindingName)
  /** Puts a ready draft into the open compose window: before what is there, and the subject where there is none. */
  | { readonly kind: 'insert'; readonly subject: string; readonly text: string }
  | { readonly kind: 'recheck' }
  /** The sidebar frame has shown its token: the page now knows that it came up. */
  | { readonly kind: 'entered' }
  | { readonly kind: 'place'; readonly placement: Placement }
  | { readonly kind: 'leave' };

export interface TabDoor {
  /** A sidebar frame shows its one-time token; refused when it was not offered by this tab's page. */
  enterFrame(input: { readonly token: string }): { readonly tabId: number };
  /** `tabId` null: the tab that the asker is in. */
  tabState(input: { readonly tabId: number | null }): TabState;
  tellPage(input: { readonly tabId: number | null; readonly command: PageCommand }): null;
  /** The user's answer to "Was it sent?" */
  settleSent(input: { readonly composeId: string; readonly sent: boolean }): null;
}
