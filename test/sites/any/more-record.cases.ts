import type { OpenRecord } from '../../../utils/domain/model/open-record';
import { anna, phone } from './record.cases';

/** More of what each page of fixtures/records shows. */
export const moreShown: readonly [page: string, record: OpenRecord, why: string][] = [
  [
    'panel-with-name-to-edit',
    {
      ...anna,
      system: 'app.folder.example',
      kind: 'person',
      id: '7d3a52e0',
      emails: ['anna.schmidt@kestrel.example', 'office@kestrel.example'],
      role: 'Head of Operations',
      stage: 'Meeting booked',
      owner: 'Robin Seller',
    },
    'a name that can be written over makes no letter of a panel; two addresses as buttons',
  ],
  [
    'name-in-two-fields',
    { ...anna, system: 'portal.example', kind: 'person', id: '3817', name: 'Анна Шмидт', role: 'Директор' },
    'the given name in a field that is called "name"; the company beside its label in one block',
  ],
  [
    'family-name-first',
    { ...anna, system: 'r3.kisceg.example', kind: 'unknown', id: '', name: 'Schmidt Anna', stage: 'Ajánlat kiküldve' },
    'as names are written in the language of the page',
  ],
  [
    'lead-with-person-in-card',
    {
      ...anna,
      system: 'sales.krill.example',
      kind: 'person',
      id: '41',
      emails: ['anna.schmidt@kestrel.example', 'anna@home.example'],
      stage: 'Negotiation',
    },
    'a lead whose person has a record of their own, and no large heading',
  ],
  [
    'linked-house',
    {
      ...anna,
      system: 'focus.timber.example',
      kind: 'person',
      id: '918273',
      company: 'Harrier & Daughters',
      emails: ['anna.schmidt@kestrel.example', 'fleet@kestrel.example'],
    },
    'the company by the link to its record, two addresses in one field',
  ],
  [
    'steps-with-more-words',
    { ...anna, system: 'org.lightning.example', kind: 'person', id: '00Q5J00001aBcDEUA0', stage: 'Contacted' },
    'a step with a word for those who do not see it, and with how long it lasts',
  ],
  [
    'house-with-contacts',
    {
      ...anna,
      system: 'app.flare.example',
      kind: 'company',
      id: '4918822',
      name: '',
      company: 'Kestrel Works',
      emails: ['info@kestrel.example'],
      phone,
    },
    'the address of a house beside those of its people; "Info" is nobody',
  ],
  [
    'customer-that-is-a-house',
    {
      ...anna,
      system: 'crm.perfect.example',
      kind: 'company',
      id: '318',
      name: 'Kestrel Works',
      company: 'Kestrel Works',
      emails: [],
      phone,
    },
    'a customer without a name or an address, and a company',
  ],
  [
    'heading-in-bar',
    {
      ...anna,
      system: 'crm.oriel.example',
      kind: 'person',
      id: '2206',
      name: 'Анна Шмідт',
      emails: ['anna.schmidt@kestrel.example', 'anna@home.example'],
      owner: 'Robin Seller',
    },
    'the heading in a bar, and the name of the CRM as another one; in Ukrainian',
  ],
  [
    'values-in-buttons',
    {
      ...anna,
      system: 'app.swift.example',
      kind: 'person',
      id: '5f3c0a9e8d2b4a6f1c0e7701',
      company: 'Kestrel Works',
      stage: 'Qualified',
    },
    'values that are changed by a press, each in one element with its label',
  ],
  [
    'words-like-leaving',
    { ...anna, system: 'crm.outer.example', kind: 'person', id: '77' },
    'only the user can log out: "dialog-outer" and "Design output" are other words',
  ],
];

/** More pages on which there is nobody's record. */
export const moreNotShown: readonly [page: string, why: string][] = [['merge', 'two that are made one']];
