import { expect, test } from 'vitest';
import type { Facts } from '../../../utils/domain/templates/facts';
import { fill } from '../../../utils/domain/templates/fill';
import { facts } from './people';

type Customer = Partial<Facts['customer']>;
const email = 'x@kestrel.example';
const anna = (honorific = ''): Customer => ({
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific,
  emails: [email],
});
const piet = (honorific = ''): Customer => ({
  name: 'Piet de Vries',
  given: 'Piet',
  family: 'de Vries',
  honorific,
  emails: [email],
});
const [frau, frauDr, dr] = [anna('Frau'), anna('Frau Dr.'), anna('Dr.')];

const greetings: readonly (readonly [language: string, Customer, Facts['tone'], expected: string, why: string])[] = [
  ['de', frau, '', 'Sehr geehrte Frau Schmidt,', 'a title is recorded'],
  ['de', frauDr, '', 'Sehr geehrte Frau Dr. Schmidt,', 'with the degree'],
  ['de', piet('Herr'), '', 'Sehr geehrter Herr de Vries,', 'agrees with him'],
  ['de', piet('Herrn'), 'formal', 'Sehr geehrter Herr de Vries,', 'as it stands in an address'],
  ['de', anna('Frau Prof. Dr.'), '', 'Sehr geehrte Frau Prof. Schmidt,', 'the higher degree'],
  ['de', dr, '', 'Guten Tag Dr. Schmidt,', 'no word that would need to know more'],
  ['de', anna(), '', 'Guten Tag Anna Schmidt,', 'neither Mr nor Ms is known'],
  ['de', anna(), 'formal', 'Guten Tag Anna Schmidt,', 'the same, formally'],
  ['de', anna(), 'friendly', 'Hallo Anna,', 'as the persona likes it'],
  ['de', frauDr, 'friendly', 'Hallo Anna,', 'the persona goes before the title'],
  [
    'de',
    { name: 'Schmidt', family: 'Schmidt', emails: [email] },
    'friendly',
    'Guten Tag,',
    'a family name alone greets nobody',
  ],
  ['de', { emails: ['info@kestrel.example'] }, '', 'Guten Tag,', 'nothing is known'],
  ['de', { emails: ['anna.schmidt@kestrel.example'] }, '', 'Guten Tag Anna Schmidt,', 'the address tells'],
  ['de', anna('Mr'), '', 'Sehr geehrter Herr Schmidt,', 'a title of another language'],
  ['en', anna(), '', 'Hello Anna,', 'nothing more is known'],
  ['en', anna(), 'friendly', 'Hi Anna,', 'as the persona likes it'],
  ['en', anna(), 'formal', 'Dear Anna Schmidt,', 'no title is known'],
  ['en', frau, '', 'Dear Ms Schmidt,', 'a title of another language'],
  ['en', anna('Mrs'), '', 'Dear Mrs Schmidt,', 'as she is known'],
  ['en', frauDr, '', 'Dear Dr. Schmidt,', 'the degree in the place of the title'],
  ['en', anna('Prof.'), '', 'Dear Prof. Schmidt,', 'no sex is needed'],
  ['en', { name: 'J. Smith', emails: [email] }, '', 'Dear J. Smith,', 'no given name to greet with'],
  ['en', { name: 'Anna', emails: [email] }, 'formal', 'Dear Anna,', 'there is no more'],
  ['en', { name: 'Kestrel Works GmbH', emails: ['info@kestrel.example'] }, '', 'Hello,', 'a company is nobody'],
  ['fr', frauDr, '', 'Bonjour Madame Schmidt,', 'no degree in a greeting'],
  ['fr', piet('M.'), '', 'Bonjour Monsieur de Vries,', 'recorded in French'],
  ['fr', anna(), '', 'Bonjour Anna,', 'nothing more is known'],
  ['fr', anna(), 'formal', 'Bonjour Anna Schmidt,', 'no title is known'],
  ['es', frau, '', 'Estimada Sra. Schmidt:', 'agrees, with a colon'],
  ['es', piet('Sr.'), '', 'Estimado Sr. de Vries:', 'agrees with him'],
  ['es', frauDr, '', 'Estimada Dra. Schmidt:', 'a doctor'],
  ['es', dr, '', 'Buenos días, Anna Schmidt:', 'the word would have to agree'],
  ['es', anna(), '', 'Hola, Anna:', 'nothing more is known'],
  ['it', frau, '', 'Gentile Sig.ra Schmidt,', 'a title is recorded'],
  ['it', anna('Dott.ssa'), '', 'Gentile Dott.ssa Schmidt,', 'recorded in Italian'],
  ['it', anna(), 'friendly', 'Ciao Anna,', 'as the persona likes it'],
  ['nl', piet('Dhr.'), '', 'Geachte heer De Vries,', 'a capital after the title'],
  ['nl', piet(), '', 'Beste Piet,', 'nothing more is known'],
  ['nl', piet(), 'formal', 'Beste Piet de Vries,', 'no title is known'],
  ['pt', frau, '', 'Prezada Sra. Schmidt,', 'a title is recorded'],
  ['pt', anna(), '', 'Olá, Anna,', 'nothing more is known'],
  ['pl', frau, '', 'Szanowna Pani,', 'a title stands alone'],
  ['pl', anna(), '', 'Dzień dobry, Anna Schmidt,', 'nothing more is known'],
  ['sv', anna(), '', 'Hej Anna Schmidt,', 'a language that only has a greeting'],
  ['xx', anna(), '', 'Dear Anna,', 'no language at all'],
  ['constructor', anna(), '', 'Dear Anna,', 'no language either'],
];

test.each(greetings)('%s, %o, %s: %s (%s)', (language, customer, tone, expected) => {
  const template = { id: 't', language, subject: '', body: '{{greeting}}' };
  expect(fill(template, facts(customer, { tone })).body).toBe(expected);
});

const signOffs: readonly (readonly [language: string, tone: Facts['tone'], expected: string])[] = [
  ['en', '', 'Best regards,\nMia Seller'],
  ['en', 'formal', 'Kind regards,\nMia Seller'],
  ['en', 'friendly', 'Best wishes,\nMia'],
  ['de', '', 'Freundliche Grüße\nMia Seller'],
  ['de', 'formal', 'Mit freundlichen Grüßen\nMia Seller'],
  ['de', 'friendly', 'Viele Grüße\nMia'],
  ['fr', '', 'Bien cordialement,\nMia Seller'],
  ['pl', 'formal', 'Z poważaniem\nMia Seller'],
  ['sv', '', 'Med vänliga hälsningar\nMia Seller'],
  ['xx', '', 'Mia Seller'],
];

test.each(signOffs)('%s, %s, takes leave with %s', (language, tone, expected) => {
  const template = { id: 't', language, subject: '', body: '{{sign-off}}' };
  expect(fill(template, facts(anna(), { tone })).body).toBe(expected);
});

test('nobody signs a mail of whom no name is known', () => {
  const template = { id: 't', language: 'en', subject: '', body: '{{greeting}}\n\nIt is ready.\n\n{{sign-off}}' };
  const filled = fill(template, facts(anna(), { me: { name: '', email: '', domain: '', locale: '' } }));
  expect(filled.body).toBe('Hello Anna,\n\nIt is ready.');
  expect(filled.unknown).toEqual(['sign-off']);
});
