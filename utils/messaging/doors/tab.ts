import type { Finding } from '../../domain/model/finding';
import type { Placement } from '../../domain/model/settings';
import type { PageReport } from './page';

/** What is open in one tab, over all its frames. */
export interface TabState {
  readonly tabId: number;
  readonly origin: string;
  /** The frame that shows a mail or a compose window, before others. */
  readonly page: PageReport | null;
  readonly draft: { readonly composeId: string; readonly findings: readonly Finding[] } | null;
  readonly placement: Placement;
  /** A mail has left the compose window, and the site did not say whether it was sent. */
  readonly unknownSent: string | null;
}

/** What the sidebar may ask a page to do. A finding is named by its place in the last result. */
export type PageCommand =
  | {
      readonly kind: 'fix';
      readonly composeId: string;
      readonly rule: string;
      readonly start: number;
      readonly fix: number;
    }
  | { readonly kind: 'ignore-once'; readonly composeId: string; readonly rule: string; readonly start: number }
  | { readonly kind: 'reveal'; readonly composeId: string; readonly rule: string; readonly start: number }
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
