import type { Source } from './source';

/** Contacts and leads: a report, the weekly export of all data, or the Data Loader. Its "Title" is what they do. */
export const salesforce: Source = {
  id: 'salesforce',
  name: 'Salesforce',
  signs: [
    ['first name', 'last name', 'account name', 'email', 'title'],
    ['contact id', 'last name', 'account name', 'email'],
    ['contact owner', 'last name', 'account name', 'email'],
    ['lead owner', 'last name', 'company account', 'email'],
    ['first name', 'last name', 'lead source', 'email', 'lead status'],
    ['id', 'account id', 'last name', 'first name', 'email', 'owner id'],
    ['id', 'last name', 'first name', 'company', 'email', 'owner id', 'is converted'],
  ],
  columns: {
    email: 'email',
    'first name': 'given',
    'last name': 'family',
    salutation: 'honorific',
    'account name': 'company',
    'account account name': 'company',
    'company account': 'company',
    company: 'company',
    title: 'role',
    phone: 'phone',
    mobile: 'phone',
    'mobile phone': 'phone',
    'contact owner': 'owner',
    'lead owner': 'owner',
    'account owner': 'owner',
    'lead status': 'stage',
    language: 'locale',
    languages: 'locale',
    description: 'note',
    'contact description': 'note',
  },
};
