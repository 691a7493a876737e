import type { BackupDoor } from '../../../utils/messaging/doors/backup';
import type { CustomerDoor } from '../../../utils/messaging/doors/customers';
import type { DocumentDoor } from '../../../utils/messaging/doors/documents';
import type { ExchangeDoor } from '../../../utils/messaging/doors/exchange';
import type { FollowUpDoor } from '../../../utils/messaging/doors/follow-ups';
import type { ImportDoor } from '../../../utils/messaging/doors/import';
import type { InsightDoor } from '../../../utils/messaging/doors/insights';
import type { JourneyDoor } from '../../../utils/messaging/doors/journey';
import type { MapDoor } from '../../../utils/messaging/doors/map';
import type { MappingDoor } from '../../../utils/messaging/doors/mappings';
import type { PageDoor } from '../../../utils/messaging/doors/page';
import type { PeopleDoor } from '../../../utils/messaging/doors/people';
import type { PlaybookDoor } from '../../../utils/messaging/doors/playbook';
import type { RecordDoor } from '../../../utils/messaging/doors/record';
import type { SettingsDoor } from '../../../utils/messaging/doors/settings';
import type { StoryDoor } from '../../../utils/messaging/doors/story';
import type { TabDoor } from '../../../utils/messaging/doors/tab';
import type { TeachDoor } from '../../../utils/messaging/doors/teach';
import type { TemplateDoor } from '../../../utils/messaging/doors/templates';
import type { UpkeepDoor } from '../../../utils/messaging/doors/upkeep';
import { Refusal } from '../../../utils/messaging/result';
import type { Doors, Sender } from '../../../utils/messaging/serve';

interface Groups {
  page: PageDoor;
  documents: DocumentDoor;
  tab: TabDoor;
  customers: CustomerDoor;
  people: PeopleDoor;
  record: RecordDoor;
  followUps: FollowUpDoor;
  story: StoryDoor;
  insights: InsightDoor;
  journey: JourneyDoor;
  map: MapDoor;
  playbook: PlaybookDoor;
  templates: TemplateDoor;
  settings: SettingsDoor;
  upkeep: UpkeepDoor;
  teach: TeachDoor;
  import: ImportDoor;
  mappings: MappingDoor;
  exchange: ExchangeDoor;
  backup: BackupDoor;
}

/** The doors of one group of functions. */
export type DoorsOf<G extends keyof Groups> = Pick<Doors, keyof Groups[G] & keyof Doors>;

/** Our own screens: whole pages, and the sidebar's frame once it has shown its token. */
export const ourScreens = ['own', 'frame'] as const;

/** Answered without the office. */
export type AtTheFront = 'wake' | 'checkDraft';

/** Who has to ask out of a tab. */
export function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Refusal('notForYou');
  return sender.tabId;
}

/** The tab that is asked about. A frame speaks of its own tab only, whatever number it names. */
export function askedTab(asked: number | null, sender: Sender): number {
  const tabId = sender.kind === 'frame' ? sender.tabId : (asked ?? sender.tabId);
  if (tabId === null) throw new Refusal('noTab');
  return tabId;
}
