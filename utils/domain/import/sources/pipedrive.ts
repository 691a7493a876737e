import type { Source } from './source';

/** People, and the people of deals: a deal may be won or not, so that it is no purchase by itself. */
export const pipedrive: Source = {
  id: 'pipedrive',
  name: 'Pipedrive',
  signs: [
    ['person name', 'person organization'],
    ['person name', 'person email work'],
    ['person name', 'person email'],
    ['deal title', 'deal contact person', 'person email work'],
    ['deal title', 'deal contact person', 'person email'],
  ],
  columns: {
    'person name': 'name',
    'deal contact person': 'name',
    'person first name': 'given',
    'person last name': 'family',
    'person email': 'email',
    'person email work': 'email',
    'person email home': 'otherEmails',
    'person email other': 'otherEmails',
    'person phone': 'phone',
    'person phone work': 'phone',
    'person phone mobile': 'phone',
    'person phone home': 'phone',
    'person phone other': 'phone',
    'person organization': 'company',
    'deal organization': 'company',
    'person job title': 'role',
    'person label': 'tags',
    'person labels': 'tags',
    'person owner': 'owner',
    'deal owner': 'owner',
    'person notes': 'note',
  },
};
