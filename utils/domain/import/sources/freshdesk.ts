import type { Source } from './source';

export const freshdesk: Source = {
  id: 'freshdesk',
  name: 'Freshdesk',
  signs: [
    ['ticket id', 'subject', 'created time', 'email'],
    ['ticket id', 'subject', 'created time', 'contact email'],
  ],
  columns: {
    'ticket id': 'touchpointNumber',
    subject: 'touchpointNote',
    'created time': 'touchpointDate',
    source: 'touchpointChannel',
    type: 'touchpointKind',
    status: 'touchpointState',
    'survey results': 'touchpointFeeling',
    email: 'email',
    'contact email': 'email',
    'full name': 'name',
    'contact name': 'name',
    'company name': 'company',
    'work phone': 'phone',
    'mobile phone': 'phone',
  },
  kind: 'support',
};
