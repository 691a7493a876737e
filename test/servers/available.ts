import { ensurePackages } from './roundcube/packages';

/** Exits with 0 when the servers that the tests need are here or could be installed. */
export async function main(): Promise<number> {
  try {
    return (await ensurePackages()) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}
