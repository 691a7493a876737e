import type { Source } from './source';

/** Tickets of a view or of all. */
export const zendesk: Source = {
  id: 'zendesk',
  name: 'Zendesk',
  signs: [
    ['requester', 'requester email', 'ticket type', 'satisfaction score'],
    ['requester', 'requester email', 'subject', 'created at'],
  ],
  columns: {
    id: 'touchpointNumber',
    'ticket id': 'touchpointNumber',
    requester: 'name',
    'requester email': 'email',
    organization: 'company',
    subject: 'touchpointNote',
    'created at': 'touchpointDate',
    via: 'touchpointChannel',
    'ticket type': 'touchpointKind',
    status: 'touchpointState',
    'satisfaction score': 'touchpointFeeling',
  },
  kind: 'support',
};
