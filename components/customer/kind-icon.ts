import {
  BadgeCheck,
  FileText,
  Inbox,
  LifeBuoy,
  Mail,
  MapPin,
  MessageCircle,
  MessageSquareWarning,
  Phone,
  Receipt,
  Star,
  Truck,
  Users,
} from 'lucide-preact';
import { type Journey, kindOf } from '../../utils/domain/journey/journey';
import type { BasicKind, TouchpointKind } from '../../utils/domain/model/touchpoint';
import type { LucideIcon } from '../ui/icon';

const icons: Readonly<Record<BasicKind, LucideIcon>> = {
  inquiry: Inbox,
  mail: Mail,
  call: Phone,
  meeting: Users,
  visit: MapPin,
  chat: MessageCircle,
  quote: FileText,
  'order-confirmation': BadgeCheck,
  delivery: Truck,
  invoice: Receipt,
  support: LifeBuoy,
  complaint: MessageSquareWarning,
  feedback: Star,
};

const isBasic = (kind: string): kind is BasicKind => Object.hasOwn(icons, kind);

/** A business's own kinds look like the basic ones that they are like. */
export function kindIcon(journey: Journey, id: TouchpointKind): LucideIcon {
  const like = kindOf(journey, id)?.like ?? id;
  return icons[isBasic(like) ? like : 'inquiry'];
}
