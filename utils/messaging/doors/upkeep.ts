import type { Layout, Settings } from '../../domain/model/settings';
import type { PolicyShown } from '../../domain/policy/policy';

/** How things stand, for somebody who is to help: no name, no address, no word of any customer or mail is in it. */
export interface Diagnostics {
  readonly version: string;
  readonly schema: number;
  /** Rows, by what they are; kept numbers. */
  readonly counts: Readonly<Record<string, number>>;
  readonly settings: Pick<
    Settings,
    'appearance' | 'language' | 'rulesOff' | 'severities' | 'languagesOff' | 'monitorOnly' | 'keepMail' | 'prompts'
  >;
  /** Own words in each list. */
  readonly words: Readonly<Record<string, number>>;
  /** Id of the journey in use where it came with Waymark; '' for one of the user's own. */
  readonly journey: string;
  readonly isJourneyEdited: boolean;
  /** Without their addresses. */
  readonly sites: readonly {
    readonly on: boolean;
    readonly granted: boolean;
    readonly layout: Layout;
    readonly accountsOff: number;
    readonly taught: number;
  }[];
  /** What each adapter has found on its pages, and what it lost with an update. */
  readonly readers: readonly {
    readonly site: string;
    readonly found: readonly string[];
    readonly lost: readonly string[];
  }[];
  readonly company: Pick<PolicyShown, 'locked' | 'onlyTheseSites'>;
  readonly unfinishedJobs: number;
}

export interface UpkeepDoor {
  /** What the user's company has set. */
  policy(input: Record<string, never>): PolicyShown;
  diagnostics(input: Record<string, never>): Diagnostics;
  /** All that Waymark has kept in this browser, at once and for good. Sites are switched off and left. */
  deleteEverything(input: Record<string, never>): null;
}
