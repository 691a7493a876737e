/** What of a page the user can point at. */
export const taughtParts = ['name', 'email', 'company', 'stage', 'body', 'recipients', 'subject', 'send'] as const;
export type TaughtPart = (typeof taughtParts)[number];

/** Where on one site's pages these parts stand, as selectors that were made sturdy. What was taught beats what was guessed. */
export interface TaughtPage {
  readonly id: string;
  /** The beginning of the path or hash that pages of this kind share; '' for every page of the site. */
  readonly path: string;
  readonly parts: Readonly<Partial<Record<TaughtPart, string>>>;
}
