import type { RuleId } from './finding';
import type { Row } from './row';

/** What is remembered for one site, by its origin with port. */
export interface SiteSettings extends Row {
  readonly origin: string;
  readonly on: boolean;
  /** Accounts (mailboxes) on this site that Waymark leaves alone. */
  readonly accountsOff: readonly string[];
  /** By account; '' is the site's own default. */
  readonly placement: Readonly<Record<string, Placement>>;
}

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
  readonly rulesOff: readonly RuleId[];
}

/** A finding that the user does not want to see again. `email` is '' for a rule, `phrase` is '' for "this person". */
export interface IgnoredFinding extends Row {
  readonly rule: RuleId;
  readonly scope: 'person' | 'rule';
  readonly email: string;
  readonly phrase: string;
}
