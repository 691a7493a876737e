import type { Doors } from '../../../utils/messaging/serve';
import type { Background } from '../wiring';
import { backupDoors } from './backup';
import { customerDoors } from './customers';
import { documentDoors } from './documents';
import type { AtTheFront } from './door';
import { followUpDoors } from './follow-ups';
import { importDoors } from './import';
import { pageDoors } from './page';
import { settingsDoors } from './settings';
import { tabDoors } from './tab';

/** What can be asked of the office. */
export const officeDoors = (background: Background): Omit<Doors, AtTheFront> => ({
  ...pageDoors(background),
  ...documentDoors(background),
  ...tabDoors(background),
  ...customerDoors(background),
  ...followUpDoors(background),
  ...settingsDoors(background),
  ...importDoors(background),
  ...backupDoors(background),
});
