import { scan } from '../../../utils/domain/checks/others/scan';
import { createDatabase } from '../../../utils/storage';
import { readingDatabase } from '../../../utils/storage/reading-database';
import { databaseToRead } from '../../../utils/storage/reading-store';
import { isFirstOfCompany, manyCustomers } from '../../support/many-customers';

const database = createDatabase({ now: Date.now, newId: () => crypto.randomUUID() });
const batch = 2_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fills the books, and packs their names as the background does. */
async function fill(total: number): Promise<void> {
  const made = manyCustomers(total);
  for (let from = 0; from < total; from += batch) {
    const part = made.slice(from, from + batch);
    await database.companies.addMany(
      part.filter((_, i) => isFirstOfCompany(i)).map(({ company, domains }) => ({ name: company, domains, note: '' })),
      'import',
    );
    await database.customers.addMany(
      part.map(({ name, given, family, emails }) => ({
        name,
        given,
        family,
        emails,
        honorific: '',
        phone: '',
        role: '',
        companyId: null,
        locale: '',
        persona: '',
        stage: 'consideration' as const,
        stageHistory: [],
        tags: [],
        owner: '',
        note: '',
        externalIds: {},
      })),
      'import',
    );
    await database.namePacker.pack(pause);
  }
}

/** Asks for everything to be packed anew, out of the rows. Milliseconds. */
async function rebuild(): Promise<number> {
  await database.namePacker.renew();
  const began = performance.now();
  await database.namePacker.pack(pause);
  return performance.now() - began;
}

/** In a worker that has just begun, from its first question to the index to the answer. Milliseconds. */
async function load(): Promise<number> {
  const open = databaseToRead();
  await open();
  const reader = readingDatabase(open, Date.now).names;
  const began = performance.now();
  const names = await reader.read();
  if (!names) throw new Error('There is no index.');
  const text = 'As for everybody else.';
  scan(names.index, [{ text, start: 0, end: text.length }]);
  const took = performance.now() - began;
  (await open()).close();
  return took;
}

if (typeof window === 'undefined') {
  addEventListener('message', () => void load().then((took) => postMessage(took)));
} else {
  window.indexBench = { fill, rebuild };
}

declare global {
  interface Window {
    indexBench: { readonly fill: typeof fill; readonly rebuild: typeof rebuild };
  }
}
