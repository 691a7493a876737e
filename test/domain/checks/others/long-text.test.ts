import { expect, it } from 'vitest';
import { checkMessage, readDraft } from '../../../../utils/domain/checks';
import type { OtherCustomer } from '../../../../utils/domain/checks/rule';
import otherCustomer from '../../../../utils/domain/checks/rules/other-customer';

const others = ['Ben Okafor', 'Ben Ben', 'A B', 'Zentrotec Zentrotec'].map(
  (name, i): OtherCustomer => ({
    id: String(i),
    name,
    given: name.split(' ')[0] ?? '',
    family: name.split(' ')[1] ?? '',
    company: 'Zentrotec GmbH',
    emails: ['ben@zentrotec.example'],
    domains: ['zentrotec.example'],
    numbers: ['2024-117'],
  }),
);

const draft = (text: string, size: number) => ({
  subject: '',
  body: { text: text.repeat(Math.ceil(size / text.length)).slice(0, size), spans: [] },
  to: [{ name: 'Anna', email: 'anna@x.example' }],
  cc: [],
  bcc: [],
});

it.each([
  'Ben Okafor ',
  'Ben ',
  'Ben\n',
  'Zentrotec ',
  'Zentrotec-',
  'zentrotec.example',
  '@zentrotec.example',
  '2024-117-',
  'GmbH & Co. ',
  'e',
  'ß',
  '\u0301',
  '\u202e',
  '\ud800',
  'Ben ,',
  '/Ben Okafor',
])('in a long text of %j few places are pointed at, each where it says so', (text) => {
  const message = readDraft(draft(text, 100_000));
  const found = otherCustomer.check(message, { others });
  expect(found.length).toBeLessThan(100);
  for (const { start, end, text: said } of found) expect(message.text.slice(start, end)).toBe(said);
});

it('of what is named a thousand times, one finding', () => {
  const message = readDraft(draft('the same as for Ben Okafor here. ', 100_000));
  const found = checkMessage(message, { others }).filter(({ rule }) => rule === 'other-customer');
  expect(found).toHaveLength(1);
});
