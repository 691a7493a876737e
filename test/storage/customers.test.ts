import { describe, expect, it } from 'vitest';
import { testDatabase } from './database';
import { company, customer } from './rows';

describe('a customer by address', () => {
  const cases: readonly [stored: string, asked: string, found: boolean, why: string][] = [
    ['anna@contoso.example', 'anna@contoso.example', true, 'as it stands'],
    ['Anna@Contoso.example', 'anna@contoso.EXAMPLE', true, 'case does not count'],
    ['anna@contoso.example', ' anna@contoso.example ', true, 'nor do blanks around it'],
    ['anna@contoso.example', 'anna+x@contoso.example', true, 'asked with a plus part'],
    ['anna+news@contoso.example', 'anna@contoso.example', true, 'stored with a plus part'],
    ['anna+news@contoso.example', 'anna+x@contoso.example', true, 'both, and different ones'],
    ['an.na@contoso.example', 'anna@contoso.example', false, 'dots are kept'],
    ['anna@contoso.example', 'anna@mail.contoso.example', false, 'another domain'],
    ['+anna@contoso.example', '+ben@contoso.example', false, 'a leading plus is a name'],
    ['anna@contoso.example', 'ann@contoso.example', false, 'only whole addresses'],
    ['anna@contoso.example', '', false, 'nothing asked'],
  ];
  it.each(cases)('%s asked as %s: %s (%s)', async (stored, asked, found) => {
    const { customers } = testDatabase();
    const { id } = await customers.add(customer({ emails: ['other@fabrikam.example', stored] }), 'user');
    expect((await customers.byAddress(asked))?.id).toBe(found ? id : undefined);
    expect((await customers.byAddresses(['nobody@x.example', asked])).map((row) => row?.id)).toEqual([
      undefined,
      found ? id : undefined,
    ]);
  });

  it('prefers the one with exactly this plus part', async () => {
    const { customers } = testDatabase();
    await customers.add(customer({ emails: ['team+a@contoso.example'] }), 'user');
    const b = await customers.add(customer({ emails: ['team+b@contoso.example'] }), 'user');
    expect((await customers.byAddress('Team+B@contoso.example'))?.id).toBe(b.id);
    expect(await customers.allByAddresses(['team@contoso.example'])).toMatchObject([[{}, {}]]);
  });

  it('does not find who was removed, nor an address that was taken away', async () => {
    const { customers } = testDatabase();
    const { id } = await customers.add(customer(), 'user');
    await customers.change(id, { emails: ['new@contoso.example'] });
    expect(await customers.byAddress('anna@contoso.example')).toBeUndefined();
    expect((await customers.byAddress('new@contoso.example'))?.rev).toBe(2);
    await customers.remove([id]);
    expect(await customers.byAddress('new@contoso.example')).toBeUndefined();
    expect(await customers.get(id)).toBeUndefined();
    expect(await customers.search('schmidt', 10)).toEqual([]);
    expect((await customers.page('', 10))[0]).toMatchObject({ id, rev: 3, deletedAt: expect.any(Number) });
  });
});

describe('search', () => {
  const people = [
    customer({ name: 'Anna Schmidt', emails: ['anna@contoso.example'] }),
    customer({ name: 'Jürgen Groß-Müller', given: 'Jürgen', family: 'Groß-Müller', emails: ['jgm@fabrikam.example'] }),
    customer({ name: '<img src=x onerror=alert(1)>', given: '', family: '', emails: ['x1@northwind.example'] }),
    customer({ name: 'Annabel Ruiz', given: 'Annabel', family: 'Ruiz', emails: ['a.ruiz@northwind.example'] }),
  ];
  const cases: readonly [asked: string, found: readonly string[], why: string][] = [
    ['ann', ['Anna Schmidt', 'Annabel Ruiz'], 'the beginning of a word'],
    ['SCHM', ['Anna Schmidt'], 'case does not count'],
    ['nna', [], 'not the middle of a word'],
    ['jurgen', ['Jürgen Groß-Müller'], 'without marks'],
    ['gross', ['Jürgen Groß-Müller'], 'ß as ss'],
    ['mull', ['Jürgen Groß-Müller'], 'behind a hyphen'],
    ['ann schm', ['Anna Schmidt'], 'every word counts'],
    ['schmidt anna', ['Anna Schmidt'], 'in any order'],
    ['annab schm', [], 'every word must begin one'],
    ['annabel r', ['Annabel Ruiz'], 'a word of one letter'],
    ['a.ruiz@north', ['Annabel Ruiz'], 'the beginning of an address'],
    ['northwind', ['<img src=x onerror=alert(1)>', 'Annabel Ruiz'], 'a word of an address'],
    ['onerror', ['<img src=x onerror=alert(1)>'], 'markup is text'],
    ['', [], 'nothing asked'],
    ['  ', [], 'blanks'],
    ['%', [], 'no word'],
  ];
  it.each(cases)('%s finds %s (%s)', async (asked, found) => {
    const { customers } = testDatabase();
    await customers.addMany(people, 'user');
    expect((await customers.search(asked, 10)).map(({ name }) => name).sort()).toEqual([...found].sort());
  });

  it('begins with the first of them where nothing is asked, each once, without those who are gone', async () => {
    const { customers } = testDatabase();
    const added = await customers.addMany(people, 'user');
    await customers.remove([added[1]!.id]);
    const names = (await customers.first(10)).map(({ name }) => name);
    expect(names.sort()).toEqual(['<img src=x onerror=alert(1)>', 'Anna Schmidt', 'Annabel Ruiz']);
    expect(await customers.first(2)).toHaveLength(2);
  });

  it('stops at the limit, each person once', async () => {
    const { customers } = testDatabase();
    await customers.addMany([...people, ...people], 'user');
    const found = await customers.search('ann', 3);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a company by domain', () => {
  const cases: readonly [domains: readonly string[], asked: string, found: boolean, why: string][] = [
    [['contoso.example'], 'contoso.example', true, 'its domain'],
    [['contoso.example', 'contoso.test'], 'CONTOSO.test', true, 'any of them'],
    [['contoso.example'], 'mail.contoso.example', true, 'a part of its domain'],
    [['contoso.example'], 'notcontoso.example', false, 'only ends alike'],
    [['mail.contoso.example'], 'contoso.example', false, 'the whole of its part'],
    [['gmail.com'], 'gmail.com', false, 'a public provider is nobody’s'],
    [['example'], 'contoso.example', false, 'a bare ending'],
  ];
  it.each(cases)('%s asked as %s: %s (%s)', async (domains, asked, found) => {
    const { companies } = testDatabase();
    const { id } = await companies.add(company({ domains }), 'user');
    expect((await companies.byDomain(asked))?.id).toBe(found ? id : undefined);
  });

  it('is found by its name in any case', async () => {
    const { companies } = testDatabase();
    const { id } = await companies.add(company({ name: 'Café  Nord GmbH' }), 'user');
    expect((await companies.byName('cafe nord gmbh'))?.id).toBe(id);
    expect(await companies.byName('cafe')).toBeUndefined();
  });
});

it('keeps the number of customers', async () => {
  const { customers } = testDatabase();
  const rows = await customers.addMany([customer(), customer(), customer()], 'user');
  await customers.change(rows[0]?.id as string, { note: 'x' });
  await customers.remove([rows[0]?.id as string, rows[0]?.id as string, 'nobody']);
  expect(await customers.total()).toBe(2);
});
