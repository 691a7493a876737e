import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../utils/domain/import/guess-mapping';
import { sourceOf, sources } from '../../../utils/domain/import/sources';

const guessed = (header: string, row: string): string =>
  guessMapping(header.split(','), [row.split(',')])
    .map((target) => target ?? '-')
    .join(' ');

/** Headers as the products write them, cut to what matters; a row below them; whose they are; what they hold. */
const cases: readonly [header: string, row: string, name: string, mapping: string][] = [
  [
    'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Phone 2 - Value',
    'Anna,,Schmidt,,Dr,,,Kestrel,Buyer,tea,* myContacts ::: VIP,Work,anna@x.example,a@y.example,1,2',
    'Google Contacts',
    'given - family - honorific - - company role note tags - email otherEmails phone phone',
  ],
  [
    'Name,Given Name,Additional Name,Family Name,Name Prefix,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
    'Anna Schmidt,Anna,,Schmidt,,,* My Contacts,Work,anna@x.example,Kestrel,Buyer',
    'Google Contacts',
    'name given - family honorific note tags - email company role',
  ],
  [
    'First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Company,Job Title,Categories,Notes',
    'Anna,,Schmidt,Dr,,anna@x.example,,1,2,3,Kestrel,Buyer,VIP,tea',
    'Outlook',
    'given - family honorific - email otherEmails - phone phone company role tags note',
  ],
  [
    'Anrede,Vorname,Weitere Vornamen,Nachname,Firma,Position,E-Mail-Adresse,E-Mail 2: Adresse,Telefon geschäftlich,Mobiltelefon,Kategorien',
    'Frau,Anna,,Schmidt,Kestrel,Einkauf,anna@x.example,,1,2,VIP',
    'Outlook',
    'honorific given - family company role email otherEmails phone phone tags',
  ],
  [
    'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Lifecycle Stage,Job Title,Associated Company',
    '51,Anna,Schmidt,anna@x.example,1,Mia,,2026-01-02,customer,Buyer,Kestrel',
    'HubSpot',
    '- given family email phone owner - - stage role company',
  ],
  [
    'Ticket ID,Ticket name,Create date,Ticket status,Source,Category,Associated Contact',
    '7,Lamp is broken,2026-01-02 10:00,Closed,Email,Product issue,Anna Schmidt (anna@x.example)',
    'HubSpot Service',
    'touchpointNumber touchpointNote touchpointDate touchpointState touchpointChannel - email',
  ],
  [
    'Salutation,First Name,Last Name,Title,Account Name,Phone,Mobile,Email,Account Owner',
    'Ms.,Anna,Schmidt,CEO,Kestrel,1,2,anna@x.example,Mia',
    'Salesforce',
    'honorific given family role company phone phone email owner',
  ],
  [
    'Id,AccountId,LastName,FirstName,Salutation,Name,Phone,MobilePhone,Email,Title,OwnerId,Description',
    '0035,001,Schmidt,Anna,Ms.,Anna Schmidt,1,2,anna@x.example,CEO,005,tea',
    'Salesforce',
    '- - family given honorific - phone phone email role - note',
  ],
  [
    'Lead Owner,First Name,Last Name,Title,Company / Account,Email,Lead Status',
    'Mia,Anna,Schmidt,CEO,Kestrel,anna@x.example,Open - Not Contacted',
    'Salesforce',
    'owner given family role company email -',
  ],
  [
    'Person - Name,Person - Label,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Owner,Person - Open deals',
    'Anna Schmidt,Warm,Kestrel,anna@x.example,a@y.example,1,Mia,2',
    'Pipedrive',
    'name tags company email otherEmails phone owner -',
  ],
  [
    'Name,Stage,Assigned To,Notes,Email Addresses,Organizations,Date Created',
    'Anna Schmidt,In talks,Mia,tea,anna@x.example,Kestrel,2026-01-02',
    'Streak',
    'name - owner note email company -',
  ],
  [
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Billing Name,Tags',
    '#1001,anna@x.example,paid,2026-01-02 10:00:00 +0100,fulfilled,2026-01-04 10:00:00 +0100,EUR,10.00,12.00,2026-01-02 10:00:00 +0100,1,Lamp,Anna Schmidt,web',
    'Shopify',
    'purchaseNumber email purchaseState - - deliveredOn purchaseCurrency - purchaseAmount purchaseDate - purchaseNote name -',
  ],
  [
    'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Order Total Amount,Item Name',
    '77,completed,2026-01-02 10:00,Anna,Schmidt,anna@x.example,12.00,Lamp',
    'WooCommerce',
    'purchaseNumber purchaseState purchaseDate given family email purchaseAmount purchaseNote',
  ],
  [
    'Summation column,Id,Requester,Requester id,Requester email,Subject,Tags,Status,Via,Ticket type,Created at,Organization,Satisfaction Score',
    '1,35,Anna Schmidt,9,anna@x.example,Lamp is broken,broken,Solved,Email,Problem,2026-01-02 10:00,Kestrel,Good',
    'Zendesk',
    '- touchpointNumber name - email touchpointNote - touchpointState touchpointChannel touchpointKind touchpointDate company touchpointFeeling',
  ],
  [
    'Ticket ID,Subject,Status,Priority,Source,Type,Created time,Full name,Email,Company Name',
    '12,Lamp,Closed,Low,Portal,Question,2026-01-02 10:00:00,Anna Schmidt,anna@x.example,Kestrel',
    'Freshdesk',
    'touchpointNumber touchpointNote touchpointState - touchpointChannel touchpointKind touchpointDate name email company',
  ],
];

describe('an export', () => {
  it.each(cases)('%#: %s', (header, row, name, mapping) => {
    expect(sourceOf(header.split(','))?.name).toBe(name);
    expect(guessed(header, row)).toBe(mapping);
  });

  it('of every product that is known has its case', () => {
    expect([...new Set(cases.map(([, , name]) => name))].sort()).toEqual(sources.map(({ name }) => name).sort());
  });
});

describe("a file of one's own", () => {
  it.each([
    ['Name,Email', 'names and addresses stand in every file'],
    ['First Name,Last Name,Email,Company', 'so do these'],
    ['Name,Email,Stage', 'a stage alone'],
    ['Vorname,Nachname,E-Mail,Firma', 'in German'],
    ['Order number,Email,Amount', 'orders'],
    ['Ticket ID,Email,Subject', 'tickets without a word on when'],
    ['', 'nothing'],
  ])('%s is nobody’s: %s', (header) => expect(sourceOf(header.split(','))).toBeUndefined());

  it.each([
    [
      'Email,Ticket number,Date,Subject,Rating',
      'a@x.example,7,2026-01-02,Lamp,4',
      'email touchpointNumber touchpointDate touchpointNote touchpointRating',
      'a date is the ticket’s',
    ],
    ['Email,Visited at,Page', 'a@x.example,2026-01-02 10:00,/lamps', 'email touchpointDate touchpointNote', 'visits'],
    [
      'E-Mail,Anrufdatum,Gesprächsnotiz,Stimmung',
      'a@x.example,2.1.2026,Preise,zufrieden',
      'email touchpointDate touchpointNote touchpointFeeling',
      'calls',
    ],
    [
      'Email,Order number,Date,Subject',
      'a@x.example,7,2026-01-02,Lamp',
      'email purchaseNumber purchaseDate -',
      'with an order the date is the order’s',
    ],
    ['Email,Created at,Subject', 'a@x.example,2026-01-02,Lamp', 'email - -', 'created, but what?'],
    ['Email,Rating', 'a@x.example,4', 'email -', 'a rating of no day'],
    ['Email,Date,Rating', 'a@x.example,2026-01-02,9', 'email - -', 'a rating that is none from 1 to 5'],
  ])('%s: %s', (header, row, mapping) => expect(guessed(header, row)).toBe(mapping));
});
