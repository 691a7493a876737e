import {
  ArrowLeftRight,
  CalendarCheck,
  ChartLine,
  Info,
  Map as MapIcon,
  PenLine,
  Route,
  Settings,
  ShieldCheck,
  Sparkles,
  Users,
} from 'lucide-preact';
import type { LucideIcon } from '../ui/icon';

export const sections = [
  'today',
  'customers',
  'map',
  'improve',
  'insights',
  'journey',
  'templates',
  'slips',
  'import',
  'settings',
  'about',
] as const;
export type SectionId = (typeof sections)[number];

export const sectionIcon: Readonly<Record<SectionId, LucideIcon>> = {
  today: CalendarCheck,
  customers: Users,
  insights: ChartLine,
  map: MapIcon,
  improve: Sparkles,
  journey: Route,
  templates: PenLine,
  slips: ShieldCheck,
  import: ArrowLeftRight,
  settings: Settings,
  about: Info,
};
