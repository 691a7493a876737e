import type { Check } from '../../utils/domain/templates/lint';
import type { Topic } from '../../utils/messaging/protocol';
import type { backup } from '../../utils/services/backup';
import type { importCustomers } from '../../utils/services/import-customers';
import type { Services } from '../../utils/services/index';
import type { DocumentShelf } from './documents/shelf';
import type { SlipWatch } from './slip-watch';

/** What the doors work with. */
export interface Background {
  readonly services: Services;
  readonly backups: ReturnType<typeof backup>;
  readonly imports: ReturnType<typeof importCustomers>;
  readonly slips: SlipWatch;
  readonly documents: DocumentShelf;
  changed(topics: readonly Topic[]): void;
  /** The rules. They stand in another script, which is brought in when they are asked. */
  readonly check: Check;
  isSiteOn(origin: string): Promise<boolean>;
}

export const sitesThatAreOn = async (services: Services): Promise<readonly string[]> =>
  (await services.sites({})).filter((site) => site.on).map((site) => site.origin);
