import { describe, expect, it } from 'vitest';
import { openImport } from '../../utils/state/import';
import { makeCalendar, makeCards } from '../../utils/state/take-out';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { company, customer, followUp } from '../storage/rows';
import { value } from '../support/value';
import { now } from './full-books';

describe('an address book', () => {
  it.each(['3.0', '4.0'] as const)(
    'of version %s is read back, and says nothing new of who is here',
    async (version) => {
      const from = testDatabase();
      const { id } = await from.companies.add(company({ name: 'Contoso; Sons' }), 'user');
      await from.customers.add(
        customer({ companyId: id, tags: ['VIP'], note: 'tea,\nno milk', locale: 'de', role: 'Buyer', honorific: 'Dr' }),
        'user',
      );
      await from.customers.add(
        customer({
          name: 'Ben Okafor',
          given: 'Ben',
          family: 'Okafor',
          emails: ['ben@x.example', 'b@y.example'],
          stage: 'purchase',
          phone: '+49 1',
        }),
        'user',
      );
      const { blob, rows } = value(await makeCards(backgroundOver(from), version));
      expect(rows).toBe(2);
      const to = testDatabase();
      const store = openImport(backgroundOver(to), 'en');
      await store.read(new File([blob], 'all.vcf'));
      expect(store.step.value).toMatchObject({ kind: 'mapping', draft: { origin: { by: 'cards' }, problems: [] } });
      await store.plan();
      await store.apply();
      expect(store.step.value).toMatchObject({ kind: 'done', outcome: { tally: { added: 2 } } });
      const told = async (database: Database) =>
        (await database.customers.page('', 9)).map(
          ({ name, given, family, honorific, emails, phone, role, locale, stage, tags, note }) => ({
            name,
            given,
            family,
            honorific,
            emails,
            phone,
            role,
            locale,
            stage,
            tags,
            note,
          }),
        );
      expect(await told(to)).toEqual(await told(from));
      expect(await to.companies.byName('Contoso; Sons')).toBeDefined();
      const again = openImport(backgroundOver(from), 'en');
      await again.read(new File([blob], 'all.vcf'));
      await again.plan();
      expect(again.step.value).toMatchObject({ kind: 'plan', plan: { tally: { same: 2 } } });
    },
  );

  it('that is broken is refused with its line, and nothing is asked of the books', async () => {
    const store = openImport(backgroundOver(testDatabase()), 'en');
    await store.read(new File(['BEGIN:VCARD\nVERSION:4.0\nFN:Anna\n'], 'x.vcf'));
    expect(store.step.value).toEqual({ kind: 'choose' });
    expect(store.problem.value).toEqual({ code: 'cardCutOff', params: { line: 1 } });
  });
});

it('a calendar has every open follow-up on the day when it is shown', async () => {
  const database = testDatabase();
  const anna = await database.customers.add(customer(), 'user');
  const of = (part: object) => followUp({ customerId: anna.id, ...part });
  await database.followUps.addMany(
    [
      of({ anchor: 'a', dueOn: '2026-11-24' }),
      of({ anchor: 'b', dueOn: '2026-11-24', snoozedUntil: '2026-12-01' }),
      of({ anchor: 'c', snoozedUntil: '9999-12-31' }),
      of({ anchor: 'd', state: 'done', closedAt: 1 }),
      followUp({ customerId: 'nobody', anchor: 'e' }),
    ],
    'user',
  );
  const said = ({ name }: { readonly name: string }) => ({ title: `Write to ${name}`, reason: '' });
  const { blob, rows } = value(await makeCalendar(backgroundOver(database), 'Due', said, now));
  const text = await blob.text();
  expect(rows).toBe(2);
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261124', 'DTSTART;VALUE=DATE:20261201']);
  expect(text).toContain('SUMMARY:Write to Anna Schmidt\r\n');
});
