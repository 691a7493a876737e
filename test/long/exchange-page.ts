import { backupTables } from '../../utils/domain/model/schemas';
import type { Background } from '../../utils/state/background';
import { type BackupFile, linesOf } from '../../utils/state/backup';
import { makeLocked } from '../../utils/state/locked/make-locked';
import { applyRestore, planRestore } from '../../utils/state/restore';
import { makeTables } from '../../utils/state/tables';
import { createDatabase, type Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { customer, purchase, touchpoint } from '../storage/rows';

const opened = (name: string) => createDatabase({ now: Date.now, newId: () => crypto.randomUUID(), name });
const atOnce = 500;
const passphrase = 'lamps and trams';

/** What spreadsheets run, what breaks CSV, and what few can write. */
const awkward = [
  '=1+1',
  '+49 30 1',
  '"said"',
  "'quoted",
  'a,b;c\td',
  'one\r\ntwo\n',
  ' blanks ',
  'Zoë 日本語 👩‍👩‍👧',
  '\u0000\u2028',
  '',
];

async function fill({ customers, purchases, touchpoints }: Database, rows: number): Promise<void> {
  for (let at = 0; at < rows; at += atOnce) {
    const added = await customers.addMany(
      Array.from({ length: Math.min(atOnce, rows - at) }, (_, i) =>
        customer({
          name: `Given${at + i} Family${(at + i) % 5_000}`,
          emails: [`person.${at + i}@company${(at + i) % 9_000}.example`],
          note: awkward[(at + i) % awkward.length] ?? '',
          tags: [awkward[(at + i + 3) % awkward.length] ?? ''],
        }),
      ),
      'import',
    );
    await purchases.addMany(
      added.filter((_, i) => i % 2 === 0).map(({ id }, i) => purchase({ customerId: id, number: `S-${at + i}` })),
      'import',
    );
    await touchpoints.addMany(
      added.map(({ id }, i) =>
        touchpoint({ customerId: id, at: i * 1_000.5, note: awkward[i % awkward.length] ?? '' }),
      ),
      'import',
    );
  }
}

/** Fields in one order, whatever wrote them. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, inOrder(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** By table: how many rows, and a hash of all that stands in them. */
async function told(background: Background): Promise<Readonly<Record<string, string>>> {
  const tables: Record<string, string> = {};
  for (const table of backupTables) {
    const lines: string[] = [];
    for await (const page of linesOf(background, table))
      if (page.ok) lines.push(...page.value.map((line) => JSON.stringify(inOrder(JSON.parse(line)))));
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
    tables[table] = `${lines.length} ${new Uint8Array(hash).toHex?.() ?? [...new Uint8Array(hash)].join()}`;
  }
  return tables;
}

/** True, or the first table that came back otherwise. */
const same = (back: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): true | string =>
  backupTables.find((table) => back[table] !== before[table]) ?? true;

async function run(rows: number) {
  const from = opened('from');
  await fill(from, rows);
  const background = backgroundOver(from);
  const before = await told(background);
  const ways = {
    tables: () => makeTables(background, new Date()),
    locked: () => makeLocked(background, passphrase, new Date()),
  };
  const seen: Record<string, object> = {};
  for (const [way, make] of Object.entries(ways)) {
    const start = performance.now();
    const made = await make();
    const { blob } = (made.ok ? made.value : {}) as BackupFile;
    const out = performance.now();
    const to = backgroundOver(opened(way));
    const plan = await planRestore(to, new File([blob], way), { passphrase });
    const applied = plan.ok ? await applyRestore(to, plan.value) : plan;
    seen[way] = {
      isSame: same(await told(to), before),
      problem: applied.ok ? null : applied.error,
      bad: plan.ok ? plan.value.bad.length : null,
      megabytes: Math.round(blob.size / 100_000) / 10,
      secondsOut: Math.round((out - start) / 100) / 10,
      secondsIn: Math.round((performance.now() - out) / 100) / 10,
    };
  }
  return { rows: before.customers?.split(' ')[0], ...seen };
}

declare global {
  interface Window {
    exchangeLarge: typeof run;
  }
}
window.exchangeLarge = run;
