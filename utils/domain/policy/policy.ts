import type { Journey, Template } from '../journey/journey';
import type { OwnWords } from '../model/own-words';
import type { Reason } from '../model/row';

/** What a company can set for everybody who works for it. What it sets, nobody else changes. */
export const policyParts = ['journey', 'templates', 'words', 'sites', 'monitorOnly'] as const;
export type PolicyPart = (typeof policyParts)[number];

/** What is asked at every check and every page. */
export interface Rules {
  readonly monitorOnly?: boolean;
  readonly words?: OwnWords;
  /** Origins on which Waymark is on, once the browser lets us in. */
  readonly sites?: readonly string[];
  /** Nowhere else. */
  readonly onlyTheseSites?: boolean;
}

/** What follow-ups and mails are made by. */
export interface CompanyJourney {
  readonly journey?: Journey;
  /** In the place of all others, whichever journey is in use. */
  readonly templates?: readonly Template[];
}

export interface Policy extends Rules, CompanyJourney {}

/** As the screens show it. */
export interface PolicyShown {
  readonly locked: readonly PolicyPart[];
  /** Empty without a part `sites`. */
  readonly sites: readonly string[];
  readonly onlyTheseSites: boolean;
  /** What the company has written and could not be read, part by part. */
  readonly problems: readonly Reason[];
}

export const noPolicy: PolicyShown = { locked: [], sites: [], onlyTheseSites: false, problems: [] };

/** A list of sites may be empty: with `onlyTheseSites` that is nowhere. */
export const lockedBy = (policy: Policy): readonly PolicyPart[] =>
  policyParts.filter((part) =>
    part === 'templates' ? (policy.templates ?? policy.journey) !== undefined : policy[part] !== undefined,
  );

/** Whether the user may not decide about this site. */
export const isSiteLocked = (
  { sites, onlyTheseSites }: Pick<PolicyShown, 'sites' | 'onlyTheseSites'>,
  origin: string,
) => onlyTheseSites || sites.includes(origin);
