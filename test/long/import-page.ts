import { replanCustomers } from '../../utils/services/replan';
import type { World } from '../../utils/services/world';
import { makeBackup } from '../../utils/state/backup';
import { applyImport, planImport } from '../../utils/state/import-run';
import { applyRestore, planRestore } from '../../utils/state/restore';
import { createDatabase } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { csvFile, sourceOf } from '../state/csv';

const world: World = {
  store: createDatabase({ now: Date.now, newId: () => crypto.randomUUID() }),
  now: Date.now,
  announce() {},
  zone: 'Europe/Berlin',
  locale: 'en-GB',
};
const background = backgroundOver(world.store, async (customers, newcomers) => {
  await replanCustomers(world, customers, newcomers);
});

/** Of late, so that thanks and questions fall due. */
const boughtOn = (i: number): string =>
  new Date(Date.now() - (1 + (i % 18)) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const line = (i: number): string => {
  const bought = i % 2 === 0 ? `S-${i},Purchase,${boughtOn(i)},${(i % 900) + 100}.50` : ',,,';
  const address = i % 1_000 === 999 ? 'nowhere' : `person.${i}@company${i % 9_000}.example`;
  return `Given${i % 5_000} Family${i},${address},Company ${i % 9_000},${bought}`;
};

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: Math.round((performance.now() - start) / 100) / 10, value };
}

/** How long others wait meanwhile: a look-up by address every 100 ms. */
function watchWaits() {
  const waits: number[] = [];
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      const start = performance.now();
      await world.store.customers.byAddress('person.2@company2.example');
      waits.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    isOver = true;
    await looking;
    const sorted = waits.sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    return { median: at(0.5), p95: at(0.95), longest: at(1) };
  };
}

/** Dry run, import, backup, undo and restore of so many rows, as the screens do them. */
async function run(rows: number) {
  const text = `Name,Email,Company,Order number,Type,Order date,Amount\n${Array.from({ length: rows }, (_, i) => line(i)).join('\n')}\n`;
  const source = await sourceOf(csvFile(text));
  const planned = await timed(() => planImport(background, source));
  const settle = watchWaits();
  const applied = await timed(() => applyImport(background, source));
  const waits = await settle();
  const followUps = await world.store.followUps.open();
  const total = await world.store.customers.total();
  const found = await world.store.customers.byAddress('PERSON.42+x@company42.example');
  const saved = await timed(() => makeBackup(background, new Date()));
  const undoId = applied.value.ok ? applied.value.value.undoId : null;
  const settleUndo = watchWaits();
  const undone = await timed(() => background.call('undo', { id: undoId ?? '' }));
  const undoWaits = await settleUndo();
  const left = await world.store.customers.page('', 10);
  const blob = saved.value.ok ? saved.value.value?.blob : undefined;
  const file = new File([blob ?? ''], 'backup.json');
  const restored = await timed(async () => {
    const plan = await planRestore(background, file);
    return plan.ok ? applyRestore(background, plan.value) : plan;
  });
  return {
    seconds: {
      plan: planned.seconds,
      apply: applied.seconds,
      backup: saved.seconds,
      undo: undone.seconds,
      restore: restored.seconds,
    },
    waits,
    undoWaits,
    followUps,
    plan: planned.value.ok ? planned.value.value.tally : planned.value.error,
    applied: applied.value.ok ? applied.value.value.tally : applied.value.error,
    undone: undone.value.ok ? undone.value.value : undone.value.error,
    restored: restored.value.ok ? restored.value.value.tally : restored.value.error,
    total,
    found: found?.name,
    left: left.length,
    megabytes: Math.round(file.size / 1_000_000),
    totalAfterRestore: await world.store.customers.total(),
  };
}

export type LargeImport = Awaited<ReturnType<typeof run>>;

declare global {
  interface Window {
    importLarge: typeof run;
  }
}
window.importLarge = run;
