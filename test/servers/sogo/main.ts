import { leaveOpen } from '../mail/open';
import { startSogo } from './bed';
import { ensurePackages } from './packages';

/** `npm run dev:sogo`: leaves the test bed open for work by hand. */
export const main = (args: readonly string[]): Promise<number> =>
  leaveOpen({ name: 'SOGo', ensurePackages, start: startSogo }, args);
