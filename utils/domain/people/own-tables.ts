/** Tables whose rows belong to one customer each. */
export const ownTables = [
  'followUps',
  'playbookRuns',
  'opportunities',
  'roadblocks',
  'goals',
  'touchpoints',
  'purchases',
] as const;
export type OwnTable = (typeof ownTables)[number];
