import { existsSync, writeFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { schemaVersion } from '../../../utils/storage/migrations';
import { filled } from '../filled';
import { dumpOf, dumpText } from './dump';

/**
 * Writes the frozen dump of the newest schema, once: `node test/support/run.mjs test/storage/versions/main.ts`.
 * A dump that is there is never written again.
 */
export async function main(): Promise<number> {
  const file = `test/storage/versions/v${schemaVersion}.json`;
  if (existsSync(file)) {
    console.error(`${file} is frozen.`);
    return 1;
  }
  const indexedDB = new IDBFactory();
  const database = await filled({ name: 'frozen', indexedDB, IDBKeyRange });
  await database.act({ code: 'customerChanged', params: {} }, async () => {
    const [anna] = await database.customers.search('anna', 1);
    if (anna) await database.customers.change(anna.id, { phone: '+49 30 1' });
  });
  await database.jobs.put({
    id: 'job',
    kind: 'import',
    file: 'customers.csv',
    startedAt: 1,
    changedAt: 2,
    state: 'running',
    nextPart: 3,
    undoId: 'entry',
    tally: { added: 1_500 },
  });
  await database.memos.write('memo', { after: 'x' });
  const improvement = { kind: 'delivery', text: 'Call the day before', owner: 'Lee', dueOn: '2026-12-01' } as const;
  await database.improvements.add({ ...improvement, state: 'planned', doneOn: '' }, 'user');
  await database.erased.add({ salt: 'c2FsdA' }, 'user');
  const [anna] = await database.customers.search('anna', 1);
  const standing = { id: anna?.id ?? '', feeling: 1, lastAt: 1, dormantFrom: '2027-09-01', dueOn: '2026-12-01' } as const;
  await database.transaction(async () => database.standings.put([standing], [undefined]));
  await database.namePacker.renew();
  database.close();
  writeFileSync(file, dumpText(await dumpOf(indexedDB, 'frozen')));
  return 0;
}
