import { CalendarCheck, FileUp, HardDriveDownload, Info, Settings, Users } from 'lucide-preact';
import type { LucideIcon } from '../ui/icon';

export const sections = ['today', 'customers', 'import', 'backup', 'settings', 'about'] as const;
export type SectionId = (typeof sections)[number];

export const sectionIcon: Readonly<Record<SectionId, LucideIcon>> = {
  today: CalendarCheck,
  customers: Users,
  import: FileUp,
  backup: HardDriveDownload,
  settings: Settings,
  about: Info,
};
