import { describe, expect, it } from 'vitest';
import type { OpenRecord } from '../../../utils/domain/model/open-record';
import { knowHouse } from '../../../utils/domain/record/house';

const record = (change: Partial<OpenRecord>): OpenRecord => ({
  system: 'crm.example',
  kind: 'person',
  id: '12',
  name: 'Kestrel Works GmbH & Co. KG',
  company: '',
  emails: ['office@kestrel.example'],
  phone: '',
  role: '',
  stage: '',
  owner: '',
  amounts: [],
  ...change,
});

describe('a name with a legal form', () => {
  it.each([
    ['GmbH & Co. KG', 'Kestrel Works GmbH & Co. KG'],
    ['Ltda', 'Padaria Harbor Ltda'],
    ['S.A.', 'Harbor Tools, S.A.'],
    ['Sp. z o.o.', 'Heron Mills Sp. z o.o.'],
  ])('is a company’s: %s', (_, name) => {
    expect(knowHouse(record({ name }))).toMatchObject({ kind: 'company', name: '', company: name });
    expect(knowHouse(record({ name, kind: 'unknown', emails: [] }))).toMatchObject({ kind: 'company', name });
  });

  it('leaves the company that the record names', () => {
    expect(knowHouse(record({ company: 'Kestrel Holding' })).company).toBe('Kestrel Holding');
  });

  it.each([
    ['a person’s family name', { name: 'Maria Sá' }],
    ['a person’s name', { name: 'Anna Schmidt' }],
    ['the form alone', { name: 'GmbH' }],
    ['the name of a deal', { kind: 'deal' }],
    ['a company already', { kind: 'company', company: 'Kestrel Works GmbH' }],
  ] as const)('is left as it was read where it is %s', (_, change) => {
    const read = record(change);
    expect(knowHouse(read)).toEqual(read);
  });
});
