import { describe, expect, it } from 'vitest';
import { type ColumnTarget, mappingProblems } from '../../../utils/domain/import/columns';
import { guessMapping, looksLikeHeader } from '../../../utils/domain/import/guess-mapping';

const guessed = (header: string, rows: readonly string[] = []): string =>
  guessMapping(
    header.split(','),
    rows.map((row) => row.split(',')),
  )
    .map((target) => target ?? '-')
    .join(' ');

describe('columns by their header', () => {
  const cases: readonly [header: string, mapping: string, why: string][] = [
    ['Name,Email,Company', 'name email company', 'plain'],
    ['First Name,Last Name,E-mail Address,Business Phone', 'given family email phone', 'Outlook'],
    [
      'Given Name,Family Name,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title',
      'given family email otherEmails company role',
      'Google Contacts',
    ],
    [
      'First Name,Last Name,Email,Lifecycle Stage,Contact owner,Associated Company',
      'given family email stage owner company',
      'HubSpot',
    ],
    ['Person - Name,Person - Email - Work,Deal - Value,Deal - Currency of Value', 'name email - -', 'Pipedrive'],
    [
      'Billing First Name,Billing Last Name,Billing Email,Order Number,Order Date,Order Total',
      'given family email purchaseNumber purchaseDate purchaseAmount',
      'WooCommerce',
    ],
    [
      'Vorname,Nachname,E-Mail-Adresse,Firma,Anrede,Bestellnummer,Betrag,Währung,Lieferdatum',
      'given family email company honorific purchaseNumber purchaseAmount purchaseCurrency deliveredOn',
      'German',
    ],
    [
      'Prénom,Nom,Adresse e-mail,Société,Civilité,N° de commande,Montant,Devise,Date de livraison',
      'given family email company honorific - purchaseAmount purchaseCurrency deliveredOn',
      'French',
    ],
    [
      'Nombre,Apellidos,Correo electrónico,Empresa,Número de pedido,Importe,Moneda,Fecha de entrega',
      'given family email company purchaseNumber purchaseAmount purchaseCurrency deliveredOn',
      'Spanish',
    ],
    ['firstName,lastName,email_address,companyName', 'given family email company', 'as programs write'],
    ['KUNDE,E-MAIL', 'name email', 'capitals'],
    ['Created,Email,Name', '- email name', 'a date alone is no purchase'],
    ['Shoe size,Email', '- email', 'something else'],
    ['Email,E-mail', 'email -', 'two with one meaning: the first'],
    ['', '-', 'nothing'],
  ];
  it.each(cases)('%s: %s (%s)', (header, mapping) => {
    expect(guessed(header)).toBe(mapping);
  });
});

describe('columns by what stands below', () => {
  const cases: readonly [header: string, rows: readonly string[], mapping: string, why: string][] = [
    ['Contact,Via', ['Anna,anna@x.example', 'Ben,ben@x.example'], 'name email', 'addresses under any header'],
    ['Email,Name', ['yes,Anna', 'no,Ben'], '- name', 'a consent is no address'],
    [
      'Name,Email,Total',
      ['#1001,a@x.example,5', '#1002,b@x.example,6'],
      'purchaseNumber email purchaseAmount',
      'Shopify orders',
    ],
    ['Email,Status', ['a@x.example,Lead', 'b@x.example,Customer'], 'email stage', 'a status that is a stage'],
    ['Email,Status', ['a@x.example,blue', 'b@x.example,green'], 'email -', 'one that is none'],
    ['Email,Title', ['a@x.example,Head of Operations'], 'email -', 'a title that is a job'],
    ['Email,Title', ['a@x.example,Dr.'], 'email honorific', 'a title'],
    [',', ['Anna,anna@x.example'], '- email', 'no header at all'],
  ];
  it.each(cases)('%s over %s: %s (%s)', (header, rows, mapping) => {
    expect(guessed(header, rows)).toBe(mapping);
  });
});

it('a first row with an address is no header', () => {
  expect(looksLikeHeader(['Name', 'E-Mail'])).toBe(true);
  expect(looksLikeHeader(['Anna', ' anna@x.example '])).toBe(false);
});

it('a mapping needs one address column, and each meaning once', () => {
  const codes = (mapping: readonly (ColumnTarget | null)[]) => mappingProblems(mapping).map(({ code }) => code);
  expect(codes(['email', 'name', null])).toEqual([]);
  expect(codes(['name'])).toEqual(['emailColumnMissing']);
  expect(codes(['email', 'email'])).toEqual(['columnTwice']);
  expect(codes(['email', 'tags', 'tags', 'otherEmails', 'otherEmails'])).toEqual([]);
});
