import type { Source } from './source';

/** Boxes of a pipeline, and contacts. Its stages are the user's own. */
export const streak: Source = {
  id: 'streak',
  name: 'Streak',
  signs: [
    ['name', 'stage', 'assigned to', 'box key'],
    ['name', 'stage', 'assigned to', 'email addresses'],
    ['name', 'stage', 'assigned to', 'contacts', 'organizations'],
    ['name', 'stage', 'assigned to', 'date of last email'],
    ['first name', 'last name', 'email addresses', 'organizations'],
  ],
  columns: {
    'email addresses': 'email',
    email: 'email',
    'contact email': 'email',
    contacts: 'email',
    name: 'name',
    'first name': 'given',
    'last name': 'family',
    organizations: 'company',
    organization: 'company',
    title: 'role',
    'phone numbers': 'phone',
    phone: 'phone',
    stage: 'stage',
    'assigned to': 'owner',
    notes: 'note',
  },
};
