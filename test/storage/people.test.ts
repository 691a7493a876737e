import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../utils/domain/model/customer';
import type { Content } from '../../utils/domain/model/row';
import type { Standing } from '../../utils/domain/model/standing';
import type { FacetKind } from '../../utils/domain/people/facets';
import type { Database } from '../../utils/storage';
import { testDatabase } from './database';
import { company, customer } from './rows';

const today = '2026-11-20';

const person = (given: string, family: string, part: Partial<Content<Customer>> = {}): Content<Customer> =>
  customer({
    name: `${given} ${family}`.trim(),
    given,
    family,
    emails: [`${given}@${family || 'x'}.example`],
    ...part,
  });

const standing = (part: Partial<Standing> & { readonly id: string }): Standing => ({
  feeling: null,
  lastAt: null,
  dormantFrom: '',
  dueOn: '',
  ...part,
});

/** Five people, two of them with Harbour. */
async function books() {
  const database = testDatabase();
  const harbour = await database.companies.add(company({ name: 'Harbour Lights GmbH', domains: [] }), 'user');
  const rows = await database.customers.addMany(
    [
      person('Zoë', 'Ångström', { stage: 'purchase', tags: ['VIP', 'fair'], owner: 'Mia' }),
      person('Anna', 'Schmidt', { stage: 'purchase', companyId: harbour.id, persona: 'planner' }),
      person('Ben', 'Van', { note: 'Likes lilies, and the blue van.', companyId: harbour.id }),
      person('Bo', 'Van Dyk', { stage: 'awareness', tags: ['fair'], owner: 'Mia' }),
      person('Cher', ''),
    ],
    'user',
  );
  const put = (list: readonly Standing[]) =>
    database.transaction(async () =>
      database.standings.put(list, await database.standings.of(list.map(({ id }) => id))),
    );
  await put([
    standing({ id: rows[0]!.id, feeling: -2, dueOn: '2026-11-19' }),
    standing({ id: rows[1]!.id, feeling: 1, dueOn: '2026-11-21', dormantFrom: '2026-11-20' }),
    standing({ id: rows[2]!.id, feeling: 1, dormantFrom: '2027-01-01' }),
  ]);
  return { database, rows, put };
}

const wanted = (text: string, facets: Partial<Record<FacetKind, readonly string[]>> = {}) => ({ text, facets, today });
const namesOf = async (database: Database, ids: readonly string[]) =>
  (await database.customers.getMany(ids)).map(({ given, name }) => given || name);

describe('people', () => {
  const all = ['Zoë', 'Cher', 'Anna', 'Ben', 'Bo'];
  const cases: readonly [string, Partial<Record<FacetKind, readonly string[]>>, readonly string[], string][] = [
    ['', {}, all, 'everybody, by family and given name; Van before Van Dyk'],
    ['van', {}, ['Ben', 'Bo'], 'a name, and a note'],
    ['angstrom', {}, ['Zoë'], 'without marks'],
    ['ZO', {}, ['Zoë'], 'the beginning of a name'],
    ['harbor', {}, ['Anna', 'Ben'], 'a company, with a letter missing'],
    ['harb schmidt', {}, ['Anna'], 'every word has to be found'],
    ['lilies', {}, ['Ben'], 'a note'],
    ['vip', {}, ['Zoë'], 'a tag'],
    ['anna@schmidt.example', {}, ['Anna'], 'an address'],
    ['shcmidt', {}, ['Anna'], 'two letters swapped'],
    ['schnidt', {}, ['Anna'], 'a letter changed'],
    ['schmmidt', {}, ['Anna'], 'a letter too many'],
    ['scnhidt', {}, [], 'two mistakes are another name'],
    ['xox', {}, [], 'short words are taken as they stand'],
    ['nobody', {}, [], 'not there'],
    ['', { stage: ['purchase'] }, ['Zoë', 'Anna'], 'one stage'],
    ['', { stage: ['purchase'], owner: ['Mia'] }, ['Zoë'], 'both have to be true'],
    ['', { tag: ['fair', 'VIP'] }, ['Zoë', 'Bo'], 'any of the values'],
    ['', { owner: [''], persona: [''] }, ['Cher', 'Ben'], 'nobody’s, and of no type'],
    ['', { feeling: ['1'] }, ['Anna', 'Ben'], 'how they feel'],
    ['', { due: [] }, ['Zoë'], 'due today or before'],
    ['', { dormant: [] }, ['Anna'], 'dormant from today on'],
    ['ben', { feeling: ['1'], stage: ['awareness'] }, ['Ben'], 'words and filters'],
    ['ben', { feeling: ['-2'] }, [], 'words and filters that fit nobody'],
  ];
  it.each(cases)('"%s" %o: %o (%s)', async (text, facets, expected) => {
    const { database } = await books();
    const cold = await namesOf(database, await database.people.wanted(wanted(text, facets)));
    await database.people.wanted(wanted(''));
    await database.customers.change((await database.people.first(1))[0]!.id, { phone: '1' });
    const warm = await namesOf(database, await database.people.wanted(wanted(text, facets)));
    expect([cold, warm]).toEqual([expected, expected]);
  });

  it('are counted by all that they are told apart by, also after changes', async () => {
    const { database, rows, put } = await books();
    await database.customers.change(rows[1]!.id, { stage: 'awareness', tags: ['fair'] });
    await database.customers.remove([rows[3]!.id]);
    await put([standing({ id: rows[0]!.id, feeling: 2 })]);
    await database.standings.drop([rows[2]!.id, 'nobody']);
    expect(await database.people.numbers(today)).toEqual({
      stage: { purchase: 1, awareness: 3 },
      persona: { '': 3, planner: 1 },
      owner: { Mia: 1, '': 3 },
      tag: { VIP: 1, fair: 2 },
      feeling: { '2': 1, '1': 1 },
      dormant: { '': 1 },
      due: {},
    });
  });

  it('are looked up again after a change, and only then', async () => {
    const { database, rows, put } = await books();
    const before = await database.people.wanted(wanted(''));
    expect(await database.people.wanted(wanted(''))).toBe(before);
    await database.customers.change(rows[0]!.id, { phone: '1' });
    expect(await database.people.wanted(wanted('')), 'a phone number moves nobody').toBe(before);
    await database.customers.change(rows[4]!.id, { name: 'Abel', given: '' });
    expect(await namesOf(database, await database.people.wanted(wanted('')))).toEqual([
      'Abel',
      'Zoë',
      'Anna',
      'Ben',
      'Bo',
    ]);
    expect(await database.people.wanted(wanted('', { due: [] }))).toHaveLength(1);
    await put([standing({ id: rows[4]!.id, dueOn: today })]);
    expect(await database.people.wanted(wanted('', { due: [] }))).toHaveLength(2);
    expect((await database.people.first(2)).map(({ name }) => name)).toEqual(['Abel', 'Zoë Ångström']);
  });

  it('of whom there are very many, are kept in their order until one of them moves', async () => {
    const indexedDB = new IDBFactory();
    const open = () => testDatabase({ name: 'many', indexedDB, IDBKeyRange });
    const database = open();
    await database.customers.addMany(
      Array.from({ length: 600 }, (_, i) => person('P', `F${String(599 - i).padStart(4, '0')}`)),
      'user',
    );
    const ids = await database.people.wanted(wanted(''));
    const later = open();
    expect(await later.people.wanted(wanted('')), 'as a worker that has just woken finds it').toEqual(ids);
    await later.customers.change(ids[599]!, { family: 'A' });
    const moved = [ids[599], ...ids.slice(0, 599)];
    expect(await later.people.wanted(wanted(''))).toEqual(moved);
    expect(await open().people.wanted(wanted(''))).toEqual(moved);
    await later.customers.remove([ids[0]!]);
    expect(await open().people.wanted(wanted(''))).toHaveLength(599);
  });

  it('whose record is gone are not found by how things stood', async () => {
    const { database, rows } = await books();
    await database.customers.remove([rows[0]!.id]);
    expect(await database.people.wanted(wanted('', { due: [] }))).toEqual([]);
  });
});
