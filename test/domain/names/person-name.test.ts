import { expect, test } from 'vitest';
import { readAddress, readDisplayName, titleAside } from '../../../utils/domain/names/person-name';

const flat = ({ given, family, initials }: ReturnType<typeof readDisplayName>): string =>
  `${given.join(' ')}|${family.join(' ')}|${initials}`;

test.each([
  ['Anna Schmidt', 'Anna|Schmidt|', 'first, last'],
  ['Sullivan, Jacob J', 'Jacob|Sullivan|j', 'last, first and an initial'],
  ['Sullivan, Jacob J.', 'Jacob|Sullivan|j', 'the initial has its stop'],
  ['"Schmidt, Anna (Sales)"', 'Anna|Schmidt|', 'a department in brackets'],
  ['Schmidt Anna', 'Anna|Schmidt|', 'a known given name stands last'],
  ['SULLIVAN JACOB', 'Jacob|Sullivan|', 'all in capitals'],
  ['MARTIN Sophie', 'Sophie|Martin|', 'capitals mark the family name'],
  ['ANNA SCHMIDT', 'Anna|Schmidt|', 'capitals mark nothing'],
  ['Ludwig van Beethoven', 'Ludwig|van Beethoven|', 'a particle'],
  ['Ana García López', 'Ana|García López|', 'two family names'],
  ['Mary Ann Miller', 'Mary Ann|Miller|', 'two given names'],
  ['Dr. Anna Schmidt', 'Anna|Schmidt|', 'a title'],
  ['Don Yamamoto', 'Don|Yamamoto|', 'no title'],
  ['Jacob Sullivan, PhD', 'Jacob|Sullivan|', 'a degree after a comma'],
  ['Jacob Sullivan Jr.', 'Jacob|Sullivan|', 'junior'],
  ['Litzy Ma', 'Litzy|Ma|', 'a family name like a degree'],
  ['Anna Schmidt | Kunde GmbH', 'Anna|Schmidt|', 'a company behind a bar'],
  ['Anna Schmidt via Forms', 'Anna|Schmidt|', 'a program'],
  ['Slaughter, Anne-Marie', 'Anne-Marie|Slaughter|', 'a hyphen'],
  ["O'Neill, Maura", "Maura|O'Neill|", 'an apostrophe'],
  ['Anna', 'Anna||', 'a given name alone'],
  ['Schmidt', '|Schmidt|', 'a family name alone'],
  ['J. Sullivan', '|Sullivan|j', 'an initial for the given name'],
  ['info@kunde.example', '||', 'an address is no name'],
  ['Sales Team', '||', 'a team'],
  ['Kunde GmbH', '||', 'a company'],
  ['Accounts Payable', '||', 'a department'],
  ['Customer Service', '||', 'a department'],
  ['DE VRIES Maaike', 'Maaike|de Vries|', 'capitals mark a family name with its particle'],
  ['Maaike DE VRIES', 'Maaike|de Vries|', 'the same behind'],
  ['DA SILVA ARAÚJO António', 'António|da Silva Araújo|', 'capitals mark two family names'],
  ['FERNÁNDEZ OCHOA Lucía', 'Lucía|Fernández Ochoa|', 'two family names in front'],
  ['JJ Abrams', 'JJ|Abrams|', 'capitals of initials mark nothing'],
  ['Pieter-Jan Claes', 'Pieter-Jan|Claes|', 'a given name of two'],
  ["D'Angelo Carter", "D'Angelo|Carter|", 'a given name with an apostrophe'],
  ['Pierluigi De Angelis', 'Pierluigi|De Angelis|', 'a particle with a capital'],
  ['Anna Schmidt, Kunde GmbH', 'Anna|Schmidt|', 'a company after a comma'],
  ['Schmidt, Anna, Sales Europe', 'Anna|Schmidt|', 'a department after two commas'],
  ['Kunde GmbH, Anna Schmidt', 'Anna|Schmidt|', 'a company in front'],
  ['Blue Horizon, Inc.', '||', 'a company with a comma'],
  ['Anna Schmidt (anna.schmidt@kunde.example)', 'Anna|Schmidt|', 'the address in brackets'],
  ['Anna Schmidt/Sales/Kunde@Kunde', 'Anna|Schmidt|', 'a name of Lotus Notes'],
  ['CN=Anna Schmidt/OU=Sales/O=Kunde', 'Anna|Schmidt|', 'the same at length'],
  ['Karthik R', 'Karthik||r', 'the initial of the father behind the name'],
  ['Nguyễn Văn Hùng', 'Hùng|Nguyễn Văn|', 'Vietnamese: the given name stands last'],
  ['Marie-Hélène de La Fontaine', 'Marie-Hélène|de La Fontaine|', 'two particles'],
  ['Ben-David, Shlomo (Legal)', 'Shlomo|Ben-David|', 'a hyphen and a department'],
  ['BRÜCKNER, LUISE', 'Luise|Brückner|', 'last, first, all in capitals'],
  ['Prof. Dr. Gottfried Achterberg', 'Gottfried|Achterberg|', 'two titles'],
  ["Saskia in 't Veld", "Saskia|in 't Veld|", 'a particle that is a word elsewhere'],
  ['', '||', 'nothing'],
])('display name %j is %j: %s', (shown, parts) => {
  expect(flat(readDisplayName(shown))).toBe(parts);
});

test.each([
  ['jacob.sullivan@firm.example', 'Jacob|Sullivan|', 'a stop'],
  ['jacob_sullivan@firm.example', 'Jacob|Sullivan|', 'an underscore'],
  ['sullivan.jacob@firm.example', 'Jacob|Sullivan|', 'the family name first'],
  ['jacob.sullivan42@firm.example', 'Jacob|Sullivan|', 'a number at the end'],
  ['jacob.sullivan+news@firm.example', 'Jacob|Sullivan|', 'a plus address'],
  ['j.sullivan@firm.example', '|Sullivan|j', 'an initial'],
  ['anna@firm.example', 'Anna||', 'a given name'],
  ['niamh.o-sullivan@firm.example', 'Niamh|O-Sullivan|', 'a hyphen for the apostrophe'],
  ['marie-helene.de-la-fontaine@firm.example', 'Marie-Helene|De-La-Fontaine|', 'hyphens between other marks'],
  ['anna-schmidt@firm.example', 'Anna|Schmidt|', 'a hyphen alone'],
  ['xk42@firm.example', '||', 'letters'],
  ['jsmith@firm.example', '||', 'run together'],
  ['info@firm.example', '||', 'a shared mailbox'],
  ['sales.europe@firm.example', '||', 'a department'],
  ['no-reply@firm.example', '||', 'nobody'],
])('address %s is %j: %s', (email, parts) => {
  expect(flat(readAddress(email))).toBe(parts);
});

test.each([
  ['Ms. Anna Schmidt', 'Ms.', 'Anna Schmidt'],
  ['Frau Prof. Dr. Anna Schmidt', 'Frau Prof. Dr.', 'Anna Schmidt'],
  ['Dña. Anna Schmidt', 'Dña.', 'Anna Schmidt'],
  ['Mevr. Anna de Vries', 'Mevr.', 'Anna de Vries'],
  ['  Anna  Schmidt ', '', 'Anna Schmidt'],
  ['Hon Chan', '', 'Hon Chan'],
  ['Hon. Anna Schmidt', 'Hon.', 'Anna Schmidt'],
  ['Dr.', '', 'Dr.'],
  ['', '', ''],
])('takes the titles of %j aside', (shown, honorific, name) => {
  expect(titleAside(shown)).toEqual({ honorific, name });
});
