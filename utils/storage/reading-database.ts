import { companies } from './companies';
import { customers } from './customers';
import type { Database } from './database';
import { memos } from './memos';
import { nameReader } from './packed-reader';
import { purchases } from './purchases';
import { ReadingStore } from './reading-store';
import { ignored, me, settings } from './settings';
import { touchpoints } from './touchpoints';

/** What a check reads. */
export type ReadingDatabase = Pick<
  Database,
  'customers' | 'companies' | 'touchpoints' | 'purchases' | 'me' | 'settings' | 'ignored' | 'memos' | 'names'
>;

/** The same tables as the database's, to be read only, without Dexie. */
export function readingDatabase(...given: ConstructorParameters<typeof ReadingStore>): ReadingDatabase {
  const store = new ReadingStore(...given);
  return {
    customers: customers(store),
    companies: companies(store),
    touchpoints: touchpoints(store),
    purchases: purchases(store),
    me: me(store),
    settings: settings(store),
    ignored: ignored(store),
    memos: memos(store),
    names: nameReader(store),
  };
}
