import { expect, test } from 'vitest';
import { readAddress, readDisplayName } from '../../../utils/domain/names/person-name';

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
  ['xk42@firm.example', '||', 'letters'],
  ['jsmith@firm.example', '||', 'run together'],
  ['info@firm.example', '||', 'a shared mailbox'],
  ['sales.europe@firm.example', '||', 'a department'],
  ['no-reply@firm.example', '||', 'nobody'],
])('address %s is %j: %s', (email, parts) => {
  expect(flat(readAddress(email))).toBe(parts);
});
