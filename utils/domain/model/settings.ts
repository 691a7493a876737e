import type { RuleId, Severity } from './finding';
import type { LanguageChoice } from './language';
import type { OwnWords } from './own-words';
import type { Instant, Row } from './row';
import type { StageId } from './stage';
import type { TaughtPage } from './taught';

/** What is remembered for one site, by its origin with port. */
export interface SiteSettings extends Row {
  readonly origin: string;
  readonly on: boolean;
  /** Accounts (mailboxes) on this site that Waymark leaves alone. */
  readonly accountsOff: readonly string[];
  /** By account; '' is the site's own default. */
  readonly placement: Readonly<Record<string, Placement>>;
  /** Missing: `auto`. */
  readonly layout?: Layout | undefined;
  /** What the user has pointed at on this site's pages. */
  readonly taught?: readonly TaughtPage[] | undefined;
  /** The site's own names of stages, and the stage of the journey that each means; '' for none. */
  readonly stages?: Readonly<Record<string, StageId>> | undefined;
}

/** `push`: the page makes room; `overlay`: it does not; `panel`: the browser's side panel alone; `auto`: push where that can be. */
export const layouts = ['auto', 'push', 'overlay', 'panel'] as const;
export type Layout = (typeof layouts)[number];

export interface Placement {
  readonly side: 'left' | 'right';
  readonly collapsed: boolean;
  /** CSS pixels. */
  readonly width: number;
}

export const defaultPlacement: Placement = { side: 'right', collapsed: false, width: 320 };

/** There is one row, with the id `settings`. */
export interface Settings extends Row {
  readonly appearance: 'auto' | 'light' | 'dark';
  /** Missing: `auto`. */
  readonly language?: LanguageChoice | undefined;
  readonly rulesOff: readonly RuleId[];
  /** Where the user wants another severity than the rule's own. A weaker finding is never made stronger. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** By check, the languages in which the user does not want it to speak, BCP 47. Missing: it speaks in all that it reads. */
  readonly languagesOff?: Readonly<Partial<Record<RuleId, readonly string[]>>> | undefined;
  /** Findings are counted, and never shown. */
  readonly monitorOnly: boolean;
  readonly words: OwnWords;
  /** Id of the journey definition in use. */
  readonly journey: string;
  /** Whether mail with known customers is written into their timeline by itself. */
  readonly keepMail: { readonly sent: boolean; readonly opened: boolean };
  readonly prompts: Prompts;
}

/** When and how we may speak up. Minutes are from midnight, where the user is. */
export interface Prompts {
  /** Follow-ups shown a day; the rest waits in the list. */
  readonly dailyCap: number;
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** Public holidays of the user's country are no working days. */
  readonly holidays: boolean;
  /** The browser's notifications, opt-in. */
  readonly notify: boolean;
  /** One in the morning with all that is due; needs `notify`. */
  readonly digest: boolean;
  readonly digestAt: number;
}

export const defaultPrompts: Prompts = {
  dailyCap: 12,
  quietFrom: 18 * 60,
  quietUntil: 8 * 60,
  holidays: true,
  notify: false,
  digest: true,
  digestAt: 8 * 60 + 30,
};

/**
 * A finding that the user does not want to see again, for one person (`email`) or as a rule ('' there). With a phrase,
 * only where it says that; '' is any.
 */
export interface IgnoredFinding extends Row {
  readonly rule: RuleId;
  readonly scope: 'person' | 'rule';
  readonly email: string;
  readonly phrase: string;
  /** The user said so, or it was dismissed so often that it went quiet by itself. */
  readonly by: 'user' | 'habit';
}

/** What became of one finding, for the user's own eyes: which rules are right how often. */
export interface Slip extends Row {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: Instant;
  /** `shown`: nothing was done about it yet. `silent`: in monitor-only mode. */
  readonly outcome: 'shown' | 'fixed' | 'changed' | 'dismissed' | 'sent' | 'silent';
  /** The first recipient, '' when there is none. */
  readonly email: string;
  readonly text: string;
  /** One slip for a compose window, rule and text; '' once the mail is gone. */
  readonly composeId: string;
}
