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
import type { TouchpointKind } from '../../utils/domain/model/touchpoint';
import type { LucideIcon } from '../ui/icon';

export const kindIcon: Readonly<Record<TouchpointKind, LucideIcon>> = {
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
