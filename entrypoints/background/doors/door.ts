import type { BackupDoor } from '../../../utils/messaging/doors/backup';
import type { CustomerDoor } from '../../../utils/messaging/doors/customers';
import type { FollowUpDoor } from '../../../utils/messaging/doors/follow-ups';
import type { ImportDoor } from '../../../utils/messaging/doors/import';
import type { PageDoor } from '../../../utils/messaging/doors/page';
import type { SettingsDoor } from '../../../utils/messaging/doors/settings';
import type { TabDoor } from '../../../utils/messaging/doors/tab';
import type { Doors } from '../../../utils/messaging/serve';

interface Groups {
  page: PageDoor;
  tab: TabDoor;
  customers: CustomerDoor;
  followUps: FollowUpDoor;
  settings: SettingsDoor;
  import: ImportDoor;
  backup: BackupDoor;
}

/** The doors of one group of functions. */
export type DoorsOf<G extends keyof Groups> = Pick<Doors, keyof Groups[G] & keyof Doors>;

/** Our own screens: whole pages, and the sidebar's frame once it has shown its token. */
export const ourScreens = ['own', 'frame'] as const;
