import type { Doors } from '../../../utils/messaging/serve';
import type { Background } from '../wiring';
import { backupDoors } from './backup';
import { customerDoors } from './customers';
import { documentDoors } from './documents';
import type { AtTheFront } from './door';
import { exchangeDoors } from './exchange';
import { followUpDoors } from './follow-ups';
import { importDoors } from './import';
import { insightDoors } from './insights';
import { journeyDoors } from './journey';
import { mapDoors } from './map';
import { mappingDoors } from './mappings';
import { pageDoors } from './page';
import { peopleDoors } from './people';
import { playbookDoors } from './playbook';
import { recordDoors } from './record';
import { settingsDoors } from './settings';
import { storyDoors } from './story';
import { tabDoors } from './tab';
import { teachDoors } from './teach';
import { templateDoors } from './templates';
import { upkeepDoors } from './upkeep';

/** What can be asked of the office. */
export const officeDoors = (background: Background): Omit<Doors, AtTheFront> => ({
  ...pageDoors(background),
  ...documentDoors(background),
  ...tabDoors(background),
  ...customerDoors(background),
  ...peopleDoors(background),
  ...recordDoors(background),
  ...storyDoors(background),
  ...followUpDoors(background),
  ...insightDoors(background),
  ...journeyDoors(background),
  ...mapDoors(background),
  ...templateDoors(background),
  ...playbookDoors(background),
  ...settingsDoors(background),
  ...upkeepDoors(background),
  ...teachDoors(background),
  ...importDoors(background),
  ...mappingDoors(background),
  ...exchangeDoors(background),
  ...backupDoors(background),
});
