import type { Transaction } from 'dexie';
import { v3 } from './v3';
import { fillBooks } from './v4-books';
import { keepOrder } from './v4-order';
import { keepPlaces } from './v4-places';

/**
 * Customers in their order, by what tells them apart and by what was noted of them; how things stand with each
 * (`standings`); what was removed, by whose it was; numbers by month (`books`); improvements that were begun; how the
 * columns of a kind of file were read; whom the user wants forgotten, by a hash.
 */
export const v4 = {
  ...v3,
  customers: 'id, *keys.addresses, *keys.words, keys.company, keys.order, *keys.facets, *keys.noted, keys.gone',
  companies: 'id, keys.name, *keys.domains, *keys.words',
  standings: 'id, *facets',
  touchpoints: `${v3.touchpoints}, [kind+at], keys.gone`,
  purchases: `${v3.purchases}, keys.gone`,
  followUps: `${v3.followUps}, keys.gone`,
  goals: `${v3.goals}, [stage+state], keys.gone`,
  roadblocks: `${v3.roadblocks}, keys.gone`,
  opportunities: `${v3.opportunities}, keys.gone`,
  playbookRuns: `${v3.playbookRuns}, keys.gone`,
  books: 'name',
  improvements: 'id, keys.kind, changedAt',
  mappings: 'id',
  erased: 'id, salt',
} as const;

export async function upgradeToV4(transaction: Transaction): Promise<void> {
  await keepOrder(transaction);
  await keepPlaces(transaction);
  await fillBooks(transaction);
  // What their stories come to is told where everybody is planned for anew.
  await transaction.table('memos').put({ id: 'replan-whole', at: Date.now(), value: '' });
}
