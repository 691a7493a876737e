import { expect, test } from 'vitest';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import type { Person } from '../../utils/domain/model/person';
import type { PageReport } from '../../utils/messaging/doors/page';
import { peopleOf } from '../../utils/state/people';
import { annasRecord, tab } from '../components/samples';

const person = (text: string): Person => {
  const [, name = '', email = ''] = /^(.*?)\s*<(.*)>$/.exec(text) ?? [];
  return { name, email };
};
interface Lines {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly writingTo?: readonly string[];
}
const report = ({ from, to = [], cc = [], writingTo = [] }: Lines): PageReport => {
  const page = tab.page as PageReport;
  const mail = page.mail && { ...page.mail, from: from ? person(from) : null, to: to.map(person), cc: cc.map(person) };
  return { ...page, account: 'me@seller.example', mail, writingTo: writingTo.map(person) };
};

const cases: readonly (readonly [string, Lines, readonly string[]])[] = [
  [
    'from, to and cc in that order',
    { from: 'A <a@x.example>', to: ['B <b@x.example>'], cc: ['C <c@x.example>'] },
    ['A', 'B', 'C'],
  ],
  ['whom I write to comes first', { from: 'A <a@x.example>', writingTo: ['B <b@x.example>'] }, ['B', 'A']],
  [
    'never me, by any of my addresses',
    { from: 'A <a@x.example>', to: ['Me <ME@seller.example>', 'Mia <mia.seller+x@seller.example>'] },
    ['A'],
  ],
  ['in my sent mail, the recipients', { from: 'Me <me@seller.example>', to: ['B <b@x.example>'] }, ['B']],
  ['each once, in any spelling', { from: 'A <a@x.example>', cc: ['A <A@X.example>', 'A <a+news@x.example>'] }, ['A']],
  ['a name that comes later is taken', { from: ' <a@x.example>', cc: ['A <a@x.example>'] }, ['A']],
  ['without an address, by name', { from: 'A <>' }, ['A']],
  ['an empty one is nobody', { from: ' <>' }, []],
  ['nobody', {}, []],
];

test.each(cases)('%s', (_, lines, names) => {
  const people = peopleOf(report(lines), ['me@seller.example', 'mia.seller@seller.example']);
  expect(people.map(({ name }) => name)).toEqual(names);
});

const records: readonly (readonly [string, Partial<OpenRecord>, readonly unknown[]])[] = [
  [
    'one person with all addresses',
    {},
    [{ name: 'Anna Schmidt', email: 'anna.schmidt@kestrel.example', also: ['anna@home.example'] }],
  ],
  ['never me', { emails: ['me@seller.example', 'a@x.example'] }, [{ email: 'a@x.example' }]],
  ['nobody, where only I stand on it', { emails: ['me@seller.example'] }, []],
  ['by name, where there is no address', { emails: [] }, [{ name: 'Anna Schmidt', email: '' }]],
  [
    'a deal by name, which may be its own',
    { emails: [], kind: 'deal', name: 'Three pumps' },
    [{ name: 'Three pumps', email: '', isMaybe: true }],
  ],
  ['a company without a person is nobody', { emails: [], kind: 'company', name: 'Kestrel Works' }, []],
];

test.each(records)('of a record: %s', (_, change, people) => {
  const page = { ...report({}), mail: null, record: { ...annasRecord, ...change } };
  expect(peopleOf(page, [])).toMatchObject(people.map((one) => expect.objectContaining(one as object)));
  expect(peopleOf(page, [])).toHaveLength(people.length);
});
