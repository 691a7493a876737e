import type { OpenRecord } from '../../../utils/domain/model/open-record';

const nothing: Omit<OpenRecord, 'system' | 'kind' | 'id' | 'name'> = {
  company: '',
  emails: [],
  phone: '',
  role: '',
  stage: '',
  owner: '',
  amounts: [],
};
const anna = { ...nothing, name: 'Anna Schmidt', company: 'Kestrel Works', emails: ['anna.schmidt@kestrel.example'] };
const phone = '+49 40 1234567';

/** What each page of fixtures/records shows. */
export const shown: readonly [page: string, record: OpenRecord, why: string][] = [
  [
    'object-codes',
    {
      ...anna,
      system: 'app.hubble.example',
      kind: 'person',
      id: '70151',
      phone,
      role: 'Head of Operations',
      stage: 'Sales Qualified Lead',
      owner: 'Robin Seller',
    },
    'codes in the address, labels over inputs, a timeline with other people, an address in the footer',
  ],
  [
    'deal-with-contact',
    {
      ...anna,
      system: 'app.hubble.example',
      kind: 'deal',
      id: '55',
      company: 'Kestrel Works',
      stage: 'Contract sent',
      owner: 'Robin Seller',
      amounts: ['€4,180.00'],
    },
    'the contact in her own card, and not the owner',
  ],
  [
    'layout-items',
    {
      ...anna,
      system: 'acme.lightness.example',
      kind: 'person',
      id: '0035g00000XyZabAAF',
      name: 'Ms. Anna Schmidt',
      owner: 'Robin Seller',
    },
    'labels deep in wrappers, an empty field, a related list',
  ],
  [
    'module-table',
    {
      ...anna,
      system: 'crm.sugarlike.example',
      kind: 'person',
      id: '8d7f2b1e-77aa-4c21-9a10-3b6f0c11d2aa',
      name: 'Ms. Anna Schmidt',
      emails: ['anna.schmidt@kestrel.example', 'anna@home.example'],
      phone: '+49 171 5551234',
      role: 'Operations',
      owner: 'Robin Seller',
    },
    'module and record in the query, two pairs a row, two addresses in one cell',
  ],
  [
    'inputs-hash-route',
    { ...anna, system: 'erp.odolike.example', kind: 'person', id: '42', phone, role: 'Operations' },
    'parameters behind the "#", everything in inputs',
  ],
  [
    'statusbar-deal',
    {
      ...anna,
      system: 'erp.odolike.example',
      kind: 'deal',
      id: '17',
      phone,
      stage: 'Proposition',
      owner: 'Robin Seller',
      amounts: ['4,180.00'],
    },
    'the stage in a bar of steps',
  ],
  [
    'data-attributes',
    {
      ...anna,
      system: 'desk.tilelike.example',
      kind: 'person',
      id: '63f0aa12bc34de56f',
      name: 'Ms. Anna Schmidt',
      owner: 'Robin Seller',
    },
    'addresses in data attributes, the kind in a hash route',
  ],
  [
    'unlabelled-cells',
    {
      ...anna,
      system: 'intern.kundenliste.example',
      kind: 'person',
      id: '4711',
      company: 'Kestrel Works GmbH',
      phone: '040 1234567',
    },
    'cells without a label: name and company are told by the address',
  ],
  [
    'json-ld',
    { ...anna, system: 'people.cards.example', kind: 'person', id: 'anna-schmidt-77', phone, role: 'Operations' },
    'JSON-LD with a publisher who is somebody else',
  ],
  [
    'h-card',
    { ...anna, system: 'wiki.team.example', kind: 'person', id: '', phone, role: 'Operations' },
    'a microformat, and the one of the house in the footer',
  ],
  [
    'microdata',
    { ...anna, system: 'crm.tiny.example', kind: 'person', id: '9', phone, role: 'Operations' },
    'a Person of schema.org, an address without a kind in it',
  ],
  [
    'names-in-code',
    {
      ...anna,
      system: 'dyn.forms.example',
      kind: 'person',
      id: '5c1f2a60-1111-2222-3333-444455556666',
      phone,
      role: 'Operations',
    },
    'inputs without labels, named in code and for readers',
  ],
  [
    'plain-form',
    { ...anna, system: 'admin.shop.example', kind: 'person', id: '88', stage: 'Negotiation' },
    'a form of an admin page',
  ],
  [
    'german-labels',
    {
      ...anna,
      system: 'vertrieb.haus.example',
      kind: 'person',
      id: '5001',
      phone: '040 / 123 45 67',
      stage: 'Angebot verschickt',
      owner: 'Robin Seller',
    },
    'labels and values as neighbours in a grid, one of them empty; who made the record is not on it',
  ],
  [
    'list-beside',
    { ...anna, system: 'inboxlike.example', kind: 'person', id: '12' },
    'a list of people beside the record',
  ],
  [
    'several-addresses',
    {
      ...anna,
      system: 'rolo.example',
      kind: 'person',
      id: '31',
      emails: ['anna.schmidt@kestrel.example', 'anna@home.example'],
    },
    'a list of addresses that are all hers, and a colleague',
  ],
  [
    'company-with-contacts',
    {
      ...nothing,
      system: 'rolo.example',
      kind: 'company',
      id: '9',
      name: 'Kestrel Works',
      company: 'Kestrel Works',
      phone,
      owner: 'Robin Seller',
    },
    'two contacts: neither is the record',
  ],
  [
    'only-owner',
    {
      ...nothing,
      system: 'crm.example',
      kind: 'deal',
      id: '12',
      name: 'Three pumps',
      stage: 'Won',
      owner: 'Robin Seller',
      amounts: ['4.180,00 €'],
    },
    "the owner's address is not the customer's",
  ],
];

/** Pages on which there is nobody's record. */
export const notShown: readonly [page: string, why: string][] = [
  ['people-list', 'a list of people'],
  ['list-of-one', 'a list that holds one'],
  ['settings', "the user's own profile"],
  ['imprint', 'the address of a house'],
  ['article', 'an author'],
  ['sign-in', 'a form to sign in'],
  ['new-contact', 'somebody who is only being written down'],
  ['invoice', 'an address for questions'],
  ['orders-of-customer', 'a list of orders'],
];
