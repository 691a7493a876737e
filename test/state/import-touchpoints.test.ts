import { describe, expect, it, vi } from 'vitest';
import { keepingAway } from '../../utils/services/erased';
import { openImport } from '../../utils/state/import';
import { applyImport, planImport } from '../../utils/state/import-run';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { customer, touchpoint } from '../storage/rows';
import { value } from '../support/value';
import { csvFile, sourceOf } from './csv';

const header = 'Id,Requester,Requester email,Subject,Status,Via,Ticket type,Created at,Organization,Satisfaction Score';
const tickets = `${header}
35,Anna Schmidt,anna@contoso.example,Lamp is broken,Solved,Email,Problem,2026-11-02 10:00,Contoso,Bad
36,Anna Schmidt,anna@contoso.example,A spare bulb,Open,Voice,Question,2026-11-03 09:30,Contoso,Offered
37,Ben Okafor,ben@harbour.example,Invoice again,Solved,Web Form,Task,2026-11-04 12:00,Harbour,Good
`;

async function importTickets(database: ReturnType<typeof testDatabase>, text: string) {
  const background = backgroundOver(database);
  const source = await sourceOf(csvFile(text));
  const given = { ...source, formats: { ...source.formats, touchpointKind: 'support' } };
  const plan = value(await planImport(background, given));
  const result = value(await applyImport(background, given));
  return { plan, result, background };
}

describe('tickets of a help desk', () => {
  it('become contacts of customers, old ones and new ones, and are taken back whole', async () => {
    const database = testDatabase();
    const anna = await database.customers.add(customer(), 'user');
    await database.touchpoints.add(touchpoint({ customerId: anna.id, messageId: '<1@x>', account: 'me' }), 'page');
    const { plan, result, background } = await importTickets(database, tickets);
    expect(plan.tally).toMatchObject({ added: 1, changed: 1, merged: 1, touchpointsAdded: 3, refused: 0 });
    expect(result.tally).toMatchObject({ touchpointsAdded: 3 });
    const [second, first] = await database.touchpoints.ofCustomer(anna.id, 9);
    expect(first).toMatchObject({
      kind: 'support',
      number: '35',
      channel: 'mail',
      direction: 'in',
      emotion: -1,
      note: 'Lamp is broken',
      answered: true,
      at: Date.UTC(2026, 10, 2, 9),
      source: 'import',
    });
    expect(second).toMatchObject({ number: '36', channel: 'phone', emotion: null, answered: false });
    const ben = await database.customers.byAddress('ben@harbour.example');
    expect(await database.touchpoints.ofCustomer(ben?.id as string, 9)).toMatchObject([{ number: '37', emotion: 1 }]);
    await background.call('undo', { id: result.undoId as string });
    expect(await database.touchpoints.ofCustomer(anna.id, 9)).toMatchObject([{ messageId: '<1@x>' }]);
    expect(await database.customers.total()).toBe(1);
  });

  it('say nothing new the second time, and change where the file has news', async () => {
    const database = testDatabase();
    await importTickets(database, tickets);
    const again = await importTickets(database, tickets);
    expect(again.plan.tally).toEqual({ refused: 0, same: 2, merged: 1 });
    expect(again.result.undoId).toBeNull();
    const news = await importTickets(database, tickets.replace('A spare bulb,Open', 'A spare bulb,Solved'));
    expect(news.plan.tally).toMatchObject({ touchpointsChanged: 1 });
    const anna = await database.customers.byAddress('anna@contoso.example');
    expect((await database.touchpoints.ofCustomer(anna?.id as string, 9)).map(({ answered }) => answered)).toEqual([
      true,
      true,
    ]);
  });

  it('of tomorrow next week stay out', async () => {
    const database = testDatabase();
    const { plan } = await importTickets(database, tickets.replace('2026-11-04', '2027-11-04'));
    expect(plan.refused).toMatchObject([
      { row: 4, reasons: [{ code: 'touchpointAhead', params: { when: '2027-11-04T12:00' } }] },
    ]);
    expect(await database.customers.byAddress('ben@harbour.example')).toBeUndefined();
  });
});

it('who was erased and is to stay away comes in by no list', async () => {
  const database = testDatabase();
  const away = await keepingAway({ store: database }, ['Ben@harbour.example']);
  await database.erased.putAsTheyAre(away);
  const { plan, result } = await importTickets(database, tickets);
  expect(plan.refused).toMatchObject([{ row: 4, reasons: [{ code: 'erased' }] }]);
  expect(result.tally).toMatchObject({ refused: 1, added: 1, touchpointsAdded: 2 });
  expect(await database.customers.byAddress('ben@harbour.example')).toBeUndefined();
});

it('visits without a number are told apart by time and page', async () => {
  const database = testDatabase();
  const visits = `Email,Visited at,Page
a@x.example,2026-11-02 10:00,/lamps
a@x.example,2026-11-02 10:00,/prices
a@x.example,2026-11-02 10:05,/lamps
a@x.example,2026-11-02 10:05,/lamps
`;
  const { plan } = await importTickets(database, visits);
  expect(plan.tally).toMatchObject({ added: 1, merged: 3, touchpointsAdded: 3 });
  expect((await importTickets(database, visits)).plan.tally).not.toHaveProperty('touchpointsAdded');
});

describe('how a file was read', () => {
  const list = 'Wer,Womit\nAnna Schmidt,anna@contoso.example\n';
  const draftOf = (store: ReturnType<typeof openImport>) => {
    const step = store.step.value;
    if (step.kind !== 'mapping') throw new Error(step.kind);
    return step.draft;
  };

  it('is known again by its header, whatever is below it, and can be guessed anew', async () => {
    const background = backgroundOver(testDatabase());
    const first = openImport(background, 'en');
    await first.read(csvFile(list, 'mine.csv'));
    expect(draftOf(first)).toMatchObject({ mapping: [null, 'email'], origin: { by: 'guess' } });
    first.mapColumn(0, 'name');
    first.changeFormats({ dateOrder: 'mdy' });
    await first.plan();
    await first.apply();
    expect(first.step.value.kind).toBe('done');
    const second = openImport(background, 'de');
    await vi.waitFor(async () => {
      await second.read(csvFile('wer,WOMIT\nBen,ben@x.example\n'));
      expect(draftOf(second)).toMatchObject({
        mapping: ['name', 'email'],
        formats: { dateOrder: 'mdy' },
        origin: { by: 'saved', file: 'mine.csv' },
      });
    });
    second.guessAnew();
    expect(draftOf(second)).toMatchObject({ mapping: [null, 'email'], origin: { by: 'guess' } });
  });

  it('is not taken for a file with other columns, or without a header', async () => {
    const background = backgroundOver(testDatabase());
    const first = openImport(background, 'en');
    await first.read(csvFile(list));
    await first.plan();
    await first.apply();
    const other = openImport(background, 'en');
    await other.read(csvFile('Womit,Wer\nanna@contoso.example,Anna\n'));
    expect(draftOf(other).origin).toEqual({ by: 'guess' });
    await other.read(csvFile('Anna,anna@contoso.example\n'));
    expect(draftOf(other).origin).toEqual({ by: 'guess' });
  });

  it('by its product where it is known, with the usual kind of its rows', async () => {
    const store = openImport(backgroundOver(testDatabase()), 'en');
    await store.read(csvFile(tickets));
    expect(draftOf(store)).toMatchObject({
      origin: { by: 'source', name: 'Zendesk' },
      formats: { touchpointKind: 'support' },
      problems: [],
    });
  });
});
