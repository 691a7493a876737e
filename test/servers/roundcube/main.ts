import { leaveOpen } from '../mail/open';
import { startRoundcube } from './bed';
import { ensurePackages } from './packages';

/** `npm run dev:roundcube`: leaves the test bed open for work by hand. */
export const main = (args: readonly string[]): Promise<number> =>
  leaveOpen({ name: 'Roundcube', ensurePackages, start: startRoundcube }, args);
