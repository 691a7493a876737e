import type { BackupDoor } from './doors/backup';
import type { CustomerDoor } from './doors/customers';
import type { DocumentDoor } from './doors/documents';
import type { ExchangeDoor } from './doors/exchange';
import type { FollowUpDoor } from './doors/follow-ups';
import type { ImportDoor } from './doors/import';
import type { InsightDoor } from './doors/insights';
import type { JourneyDoor } from './doors/journey';
import type { MapDoor } from './doors/map';
import type { MappingDoor } from './doors/mappings';
import type { PageDoor } from './doors/page';
import type { PeopleDoor } from './doors/people';
import type { PlaybookDoor } from './doors/playbook';
import type { RecordDoor } from './doors/record';
import type { SettingsDoor } from './doors/settings';
import type { StoryDoor } from './doors/story';
import type { TabDoor } from './doors/tab';
import type { TeachDoor } from './doors/teach';
import type { TemplateDoor } from './doors/templates';
import type { UpkeepDoor } from './doors/upkeep';

/** All that can be asked of the background: one function each, plain data in and out. */
export interface Protocol
  extends PageDoor,
    DocumentDoor,
    TabDoor,
    CustomerDoor,
    PeopleDoor,
    RecordDoor,
    StoryDoor,
    FollowUpDoor,
    InsightDoor,
    JourneyDoor,
    MapDoor,
    PlaybookDoor,
    TemplateDoor,
    SettingsDoor,
    UpkeepDoor,
    TeachDoor,
    ImportDoor,
    MappingDoor,
    ExchangeDoor,
    BackupDoor {}

export type Name = keyof Protocol;
export type Input<K extends Name> = Parameters<Protocol[K]>[0];
export type Output<K extends Name> = ReturnType<Protocol[K]>;

/** What may have changed, told to whoever watches. */
export type Topic = 'customers' | 'followUps' | 'settings' | 'tab' | 'import' | 'slips' | 'journey' | 'improvements';
