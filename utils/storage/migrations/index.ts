import type { Dexie, Transaction } from 'dexie';
import { v1 } from './v1';
import { upgradeToV2, v2 } from './v2';
import { upgradeToV3, v3 } from './v3';
import { upgradeToV4, v4 } from './v4';

/** One step of the schema. A released step is never changed: a new one is added, with a frozen dump of the old. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

const migrations: readonly Migration[] = [
  { version: 1, stores: v1 },
  { version: 2, stores: v2, upgrade: upgradeToV2 },
  { version: 3, stores: v3, upgrade: upgradeToV3 },
  { version: 4, stores: v4, upgrade: upgradeToV4 },
];

export { schemaVersion } from './version';

export function declareSchema(dexie: Dexie): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = dexie.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
