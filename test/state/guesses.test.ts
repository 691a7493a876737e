import { expect, test } from 'vitest';
import { companyGuess } from '../../utils/state/company-guess';
import { nameGuess } from '../../utils/state/name-guess';

test.each([
  ['anna@kestrel.example', 'Kestrel', 'the name before the ending'],
  ['anna@kestrel-works.example', 'Kestrel Works', 'dashes part words'],
  ['anna@mail.kestrel.example', 'Kestrel', 'the host is not the company'],
  ['anna@kestrel.co.uk', 'Kestrel', 'a two-part ending'],
  ['anna@gmail.com', '', 'anybody can have that'],
  ['anna@web.de', '', 'anybody can have that'],
  ['anna', '', 'no address'],
  ['', '', 'nothing'],
])('company of %s: %s (%s)', (email, expected) => {
  expect(companyGuess(email)).toBe(expected);
});

test.each([
  ['Anna Schmidt', 'a@x.example', 'Anna Schmidt', 'as it is shown'],
  ['"Anna Schmidt"', 'a@x.example', 'Anna Schmidt', 'without the quotes'],
  ['', 'anna.schmidt@x.example', 'Anna Schmidt', 'from the address'],
  ['anna_schmidt@x.example', 'anna_schmidt@x.example', 'Anna Schmidt', 'an address in the place of the name'],
  ['', 'anna.schmidt+shop@x.example', 'Anna Schmidt', 'without the plus part'],
  ['', 'a.schmidt.2@x.example', 'A Schmidt', 'numbers are no names'],
  ['', '4711@x.example', '', 'nothing to go by'],
])('name of %s <%s>: %s (%s)', (name, email, expected) => {
  expect(nameGuess({ name, email })).toBe(expected);
});
