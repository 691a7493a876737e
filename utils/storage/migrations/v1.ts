/** `keys` holds what is worked out of a row for looking it up; a tombstone has none, so that no look-up sees it. */
export const v1 = {
  customers: 'id, *keys.addresses, *keys.words, keys.company',
  companies: 'id, keys.name, *keys.domains',
  touchpoints: 'id, keys.timeline, &keys.message, keys.thread, changedAt',
  purchases: 'id, keys.customer, keys.number, changedAt',
  followUps: 'id, &keys.identity, keys.open, keys.customer, changedAt',
  me: 'id',
  settings: 'id',
  siteSettings: 'id, &keys.origin',
  ignored: 'id',
  journal: 'id, at',
  journalParts: '[entry+part]',
  jobs: 'id',
  memos: 'id',
  aggregates: 'name',
} as const;
