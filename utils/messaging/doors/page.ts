import type { Draft } from '../../domain/model/draft';
import type { Finding, RuleId } from '../../domain/model/finding';
import type { Health, OpenMail } from '../../domain/model/open-mail';
import type { OpenRecord } from '../../domain/model/open-record';
import type { Person } from '../../domain/model/person';
import type { Layout, Placement } from '../../domain/model/settings';
import type { TaughtPage } from '../../domain/model/taught';

/** What a frame of an enabled page shows now. Sent whenever it changes. */
export interface PageReport {
  /** Id of the site adapter: "roundcube". */
  readonly site: string;
  /** The mailbox that is signed in, '' where the page does not say. */
  readonly account: string;
  readonly mail: OpenMail | null;
  /** The record of a CRM that is open. */
  readonly record: OpenRecord | null;
  /** Recipients of the open compose window, [] without one. */
  readonly writingTo: readonly Person[];
  readonly composing: boolean;
  readonly health: Health;
  /** The page's own background is dark. */
  readonly dark: boolean;
}

/** What the page may know: how to place the sidebar, whether this account is left alone, and what it was itself taught. */
export interface PageAnswer {
  readonly placement: Placement;
  readonly accountOff: boolean;
  readonly layout: Layout;
  readonly taught: readonly TaughtPage[];
}

/** Not to be said again of this draft. */
export type IgnoredOnce = Pick<Finding, 'rule' | 'text'>;

export interface Checked {
  readonly composeId: string;
  /** None in monitor-only mode, whatever was found. */
  readonly findings: readonly Finding[];
  /** Nothing will be said, whatever is found: Send waits for no answer. */
  readonly isSilent: boolean;
  /** Keys of attachments whose bytes have to be given anew: what was read of them is lost. */
  readonly wanted?: readonly string[];
}

export interface SentMail {
  readonly composeId: string;
  readonly draft: Draft;
  readonly account: string;
  readonly threadKey: string;
  readonly messageId: string;
  /**
   * `pending`: it was just let go, and the page may be gone before it can say more. Then what the site could tell:
   * sent for certain, or not known. The later word replaces the earlier, by `composeId`.
   */
  readonly outcome: 'pending' | 'sent' | 'unknown';
}

/** What the scripts in a page may ask. No customer data goes out through this door. */
export interface PageDoor {
  /** Answers at once; brings a sleeping worker up. */
  wake(input: Record<string, never>): null;
  /** The bootstrap saw a page of this site for us: inject its adapter and the rest into the frame that asks. */
  bringPageScript(input: { readonly site: string }): null;
  seePage(report: PageReport): PageAnswer;
  checkDraft(input: {
    readonly composeId: string;
    readonly draft: Draft;
    readonly ignored?: readonly IgnoredOnce[];
  }): Checked;
  /** The compose window is gone without a mail. */
  leaveDraft(input: { readonly composeId: string }): null;
  recordSent(mail: SentMail): null;
  ignoreFinding(input: {
    readonly rule: RuleId;
    readonly scope: 'person' | 'rule';
    readonly emails: readonly string[];
    readonly phrase: string;
  }): null;
  /** A fix that was offered has been done. */
  fixDone(input: { readonly composeId: string } & Pick<Finding, 'rule' | 'text'>): null;
  /** A one-time token for a sidebar frame that this page is about to mount. */
  offerFrame(input: { readonly token: string }): null;
  /** Opens the browser's side panel beside this page; asked straight from a click. Refused where there is none. */
  openPanel(input: Record<string, never>): null;
  placeSidebar(input: { readonly account: string; readonly placement: Placement }): null;
}
