import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../utils/domain/model/customer';
import type { OpenRecord } from '../../../utils/domain/model/open-record';
import { recordNews } from '../../../utils/domain/record/news';
import { customer as anna } from '../../components/samples';

const record = (change: Partial<OpenRecord>): OpenRecord => ({
  system: 'crm.example',
  kind: 'person',
  id: '12',
  name: anna.name,
  company: 'Kestrel Works',
  emails: anna.emails,
  phone: '',
  role: 'Operations',
  stage: '',
  owner: '',
  amounts: [],
  ...change,
});

interface Case {
  readonly record?: Partial<OpenRecord>;
  readonly customer?: Partial<Customer>;
  readonly stage?: string;
  readonly notTheirs?: readonly string[];
}

const news = ({ record: said = {}, customer = {}, stage = '', notTheirs = [] }: Case) =>
  recordNews({ customer: { ...anna, ...customer }, company: 'Kestrel Works', record: record(said), stage, notTheirs });

const silent: readonly [why: string, of: Case][] = [
  ['all the same', {}],
  ['the family name first', { record: { name: 'Schmidt, Anna' } }],
  ['a title before the name', { record: { name: 'Ms. Anna Schmidt' } }],
  ['only the first name', { record: { name: 'Anna' } }],
  ['capitals', { record: { name: 'ANNA SCHMIDT', role: 'OPERATIONS' } }],
  ['no name', { record: { name: '' } }],
  ['the name of a deal', { record: { name: 'Three pumps', kind: 'deal' } }],
  ['a legal form', { record: { company: 'Kestrel Works GmbH' } }],
  ['another spelling of the address', { record: { emails: ['ANNA.Schmidt+crm@kestrel.example'] } }],
  ['the address of somebody else', { record: { emails: ['me@seller.example'] }, notTheirs: ['me@seller.example'] }],
  ['no address at all', { record: { emails: ['none', ''] } }],
  ['the same number, with its country', { record: { phone: '+49 40 1234567' }, customer: { phone: '040 / 1234567' } }],
  ['the same stage', { stage: 'post-purchase' }],
  ['nothing where something is known', { record: { role: '', company: '', phone: '' }, customer: { phone: '040 1' } }],
];

const told: readonly [field: string, of: Case, from: string, to: string][] = [
  ['name', { record: { name: 'Anna Schmidt-Berg' } }, 'Anna Schmidt', 'Anna Schmidt-Berg'],
  ['name', { customer: { name: 'Anna' } }, 'Anna', 'Anna Schmidt'],
  ['emails', { record: { emails: [...anna.emails, 'anna@home.example'] } }, '', 'anna@home.example'],
  ['phone', { record: { phone: '+49 40 1234567' } }, '', '+49 40 1234567'],
  [
    'phone',
    { record: { phone: '+49 40 1234567' }, customer: { phone: '+49 40 7654321' } },
    '+49 40 7654321',
    '+49 40 1234567',
  ],
  ['role', { record: { role: 'Head of Operations' } }, 'Operations', 'Head of Operations'],
  ['company', { record: { company: 'Harbor Tools' } }, 'Kestrel Works', 'Harbor Tools'],
  ['owner', { record: { owner: 'Robin Seller' } }, '', 'Robin Seller'],
  ['stage', { stage: 'consideration' }, 'post-purchase', 'consideration'],
];

describe('what a record says that is new', () => {
  it.each(silent)('%s: nothing', (_, of) => {
    expect(news(of)).toEqual([]);
  });

  it.each(told)('%s', (field, of, from, to) => {
    expect(news(of)).toEqual([{ field, from, to }]);
  });

  it('stands in one order', () => {
    const all = news({
      record: { name: 'Anna Berg', emails: ['a@b.example'], phone: '1 23456', role: 'CEO', company: 'X', owner: 'Y' },
      stage: 'purchase',
    });
    expect(all.map(({ field }) => field)).toEqual(['name', 'emails', 'phone', 'role', 'company', 'owner', 'stage']);
  });
});
