import type { Source } from './source';

export const hubspotTickets: Source = {
  id: 'hubspot-tickets',
  name: 'HubSpot Service',
  signs: [
    ['ticket id', 'ticket name', 'associated contact'],
    ['ticket id', 'ticket name', 'email'],
  ],
  columns: {
    'associated contact': 'email',
    email: 'email',
    'ticket id': 'touchpointNumber',
    'ticket name': 'touchpointNote',
    'create date': 'touchpointDate',
    category: 'touchpointKind',
    source: 'touchpointChannel',
    'ticket status': 'touchpointState',
  },
  kind: 'support',
};
