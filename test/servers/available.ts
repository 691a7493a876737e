import { ensurePackages as forRoundcube } from './roundcube/packages';
import { ensurePackages as forSogo } from './sogo/packages';
import { ensurePackages as forTryton } from './tryton/packages';

/** Exits with 0 when the servers that the tests need are here or could be installed. */
export async function main(): Promise<number> {
  try {
    return (await forRoundcube()) && (await forSogo()) && (await forTryton()) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}
