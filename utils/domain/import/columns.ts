/** What a column of a file can hold. The ids stand in messages. */
export const columnTargets = [
  'email',
  'otherEmails',
  'name',
  'given',
  'family',
  'honorific',
  'company',
  'role',
  'phone',
  'locale',
  'persona',
  'stage',
  'tags',
  'owner',
  'note',
  'purchaseKind',
  'purchaseNumber',
  'purchaseAmount',
  'purchaseCurrency',
  'purchaseDate',
  'deliveredOn',
  'validUntil',
  'purchaseState',
  'purchaseNote',
  'touchpointDate',
  'touchpointKind',
  'touchpointNumber',
  'touchpointNote',
  'touchpointChannel',
  'touchpointDirection',
  'touchpointFeeling',
  'touchpointRating',
  'touchpointNps',
  'touchpointState',
] as const;
export type ColumnTarget = (typeof columnTargets)[number];

/** For each column of the file, in order: what it holds, or null to leave it out. */
export type Mapping = readonly (ColumnTarget | null)[];

export const dateTargets: readonly ColumnTarget[] = ['purchaseDate', 'deliveredOn', 'validUntil', 'touchpointDate'];

/** These may be spread over several columns. Of phones the first one that is filled counts. */
const severalTimes: ReadonlySet<ColumnTarget> = new Set(['otherEmails', 'phone', 'tags', 'note', 'touchpointNote']);

/** Whether rows tell of contacts: a ticket, a call, a visit. */
export const hasTouchpoints = (mapping: Mapping): boolean =>
  mapping.some((target) => target?.startsWith('touchpoint') === true);

/** Why this mapping can't be used yet: [] when it can. */
export function mappingProblems(mapping: Mapping): readonly { code: string; params: Record<string, string> }[] {
  const used = mapping.filter((target) => target !== null);
  const twice = columnTargets.filter(
    (target) => !severalTimes.has(target) && used.filter((each) => each === target).length > 1,
  );
  return [
    ...(used.includes('email') ? [] : [{ code: 'emailColumnMissing', params: {} }]),
    ...(hasTouchpoints(mapping) && !used.includes('touchpointDate')
      ? [{ code: 'touchpointDateColumnMissing', params: {} }]
      : []),
    ...twice.map((target) => ({ code: 'columnTwice', params: { target } })),
  ];
}

export const canRepeat = (target: ColumnTarget): boolean => severalTimes.has(target);
