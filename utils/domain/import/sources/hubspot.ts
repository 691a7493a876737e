import type { Source } from './source';

/** Contacts and tickets, as "Export" of a list of them writes them. */
export const hubspot: Source = {
  id: 'hubspot',
  name: 'HubSpot',
  signs: [
    ['record id', 'first name', 'last name', 'lifecycle stage'],
    ['record id', 'email', 'lifecycle stage'],
    ['record id', 'email', 'contact owner'],
    ['contact id', 'email', 'lifecycle stage'],
    ['record id', 'first name', 'last name', 'contact owner'],
  ],
  columns: {
    email: 'email',
    'work email': 'otherEmails',
    'additional email addresses': 'otherEmails',
    'first name': 'given',
    'last name': 'family',
    salutation: 'honorific',
    'company name': 'company',
    company: 'company',
    'associated company': 'company',
    'job title': 'role',
    'phone number': 'phone',
    'mobile phone number': 'phone',
    'preferred language': 'locale',
    persona: 'persona',
    'lifecycle stage': 'stage',
    'contact owner': 'owner',
    notes: 'note',
    message: 'note',
  },
};
