import type { Me } from '../../utils/domain/model/me';
import type { Content } from '../../utils/domain/model/row';

export const meContent: Content<Me> = {
  names: ['Sam Seller'],
  addresses: ['sam@seller.example'],
  domains: ['seller.example'],
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  country: 'DE',
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workUntil: 1020,
  identities: [{ name: 'Sam Seller', email: 'sam@seller.example' }],
};
