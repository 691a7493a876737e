import type { Source } from './source';

/** Google Contacts, as they are exported since 2024 and as before. */
export const google: Source = {
  id: 'google',
  name: 'Google Contacts',
  signs: [
    ['first name', 'last name', 'labels', 'e mail 1 value'],
    ['name', 'given name', 'family name', 'e mail 1 value'],
    ['given name', 'family name', 'group membership', 'e mail 1 value'],
    ['first name', 'phonetic first name', 'file as', 'e mail 1 value'],
  ],
  columns: {
    'e mail 1 value': 'email',
    'e mail 2 value': 'otherEmails',
    'e mail 3 value': 'otherEmails',
    'e mail 4 value': 'otherEmails',
    name: 'name',
    'first name': 'given',
    'given name': 'given',
    'last name': 'family',
    'family name': 'family',
    'name prefix': 'honorific',
    'organization name': 'company',
    'organization 1 name': 'company',
    'organization title': 'role',
    'organization 1 title': 'role',
    'phone 1 value': 'phone',
    'phone 2 value': 'phone',
    'phone 3 value': 'phone',
    language: 'locale',
    labels: 'tags',
    'group membership': 'tags',
    notes: 'note',
  },
};
