import { startTryton } from './bed';
import { ensurePackages } from './packages';

/** `npm run dev:tryton`: leaves Tryton open with sample records, until Ctrl+C. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stdout.write(
      'Usage: npm run dev:tryton\nStarts Tryton on this machine with sample records, until Ctrl+C.\n',
    );
    return args.includes('--help') ? 0 : 1;
  }
  if (!(await ensurePackages())) return 1;
  const asked = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
  const bed = await startTryton();
  const { anna, pumps } = bed.records;
  process.stdout.write(
    `\nTryton: ${bed.url}\n\n  ${bed.user} / ${bed.password}\n  Anna Schmidt: ${bed.page('party.party', anna)}\n` +
      `  Three pumps: ${bed.page('sale.opportunity', pumps)}\n\nCtrl+C stops it and deletes everything.\n`,
  );
  await asked;
  await bed.stop();
  process.stdout.write('\nStopped.\n');
  return 0;
}
