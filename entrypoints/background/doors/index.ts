import type { Doors } from '../../../utils/messaging/serve';
import type { Background } from '../wiring';
import { backupDoors } from './backup';
import { customerDoors } from './customers';
import { followUpDoors } from './follow-ups';
import { importDoors } from './import';
import { pageDoors } from './page';
import { settingsDoors } from './settings';
import { tabDoors } from './tab';

/** Everything that can be asked of the background. */
export const allDoors = (background: Background): Doors => ({
  ...pageDoors(background),
  ...tabDoors(background),
  ...customerDoors(background),
  ...followUpDoors(background),
  ...settingsDoors(background),
  ...importDoors(background),
  ...backupDoors(background),
});
