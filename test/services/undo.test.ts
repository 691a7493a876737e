import { describe, expect, it } from 'vitest';
import type { Reason } from '../../utils/domain/model/row';
import { backupTables } from '../../utils/domain/model/schemas';
import { undo, undoable } from '../../utils/services/undo';
import type { Database } from '../../utils/storage';
import { testDatabase } from '../storage/database';
import {
  company,
  customer,
  followUp,
  goal,
  opportunity,
  playbookRun,
  purchase,
  roadblock,
  touchpoint,
} from '../storage/rows';

const label = (code: string): Reason => ({ code, params: {} });
const noReplan = async () => {};

/** Everything in the tables that undo may touch, without what a change leaves behind. */
async function contents(database: Database) {
  const tables = backupTables.filter((table) => table !== 'me' && table !== 'settings');
  const pages = await Promise.all(tables.map((table) => database[table].page('', 100)));
  return pages.flat().map(({ rev: _, changedAt: __, ...row }) => row);
}

describe('an act is taken back', () => {
  it('as if it had never been: added, changed and removed rows, and the aggregates', async () => {
    const database = testDatabase();
    const kept = await database.customers.add(customer(), 'user');
    const removed = await database.customers.add(customer({ name: 'Ben', emails: ['ben@x.example'] }), 'user');
    const due = await database.followUps.add(followUp({ customerId: kept.id }), 'user');
    const wanted = await database.goals.add(goal({ customerId: kept.id }), 'user');
    const inTheWay = await database.roadblocks.add(roadblock({ customerId: kept.id }), 'user');
    const before = await contents(database);

    const { value, undoId } = await database.act(label('many'), async () => {
      await database.customers.change(kept.id, { note: 'a' });
      await database.customers.change(kept.id, { note: 'b' });
      await database.customers.remove([removed.id]);
      await database.followUps.change(due.id, { state: 'done' });
      await database.touchpoints.add(touchpoint({ customerId: kept.id }), 'user');
      await database.goals.change(wanted.id, { state: 'reached' });
      await database.roadblocks.remove([inTheWay.id]);
      await database.opportunities.add(opportunity({ customerId: kept.id }), 'user');
      await database.playbookRuns.add(playbookRun({ customerId: kept.id }), 'user');
      return 'value';
    });
    expect(value).toBe('value');
    expect(await database.customers.total()).toBe(1);

    const planned: string[] = [];
    const result = await undo(database, undoId as string, async (ids) => void planned.push(...ids));
    expect(result).toEqual({ undone: 8, left: 0 });
    expect(await contents(database)).toEqual(before);
    expect(planned).toContain(kept.id);
    expect(await database.customers.total()).toBe(2);
    expect(await database.followUps.open()).toBe(1);
    expect(await database.roadblocks.open(9)).toMatchObject([{ id: inTheWay.id }]);
    expect(await database.aggregates.read('openPlaybooks')).toBe(0);
    expect((await database.customers.byAddress('ben@x.example'))?.id).toBe(removed.id);
    expect(await undoable(database)).toEqual([]);
    await expect(undo(database, undoId as string, noReplan)).rejects.toMatchObject({ code: 'undoGone' });
  });

  it('over all its parts, in any order of changes', async () => {
    const database = testDatabase();
    const first = await database.act(label('import'), () => database.customers.add(customer(), 'import'));
    const { undoId } = await database.act(
      label('import'),
      () => database.customers.change(first.value.id, { note: 'second part' }),
      first.undoId,
    );
    expect(undoId).toBe(first.undoId);
    expect(await undoable(database)).toHaveLength(1);
    expect(await undo(database, undoId as string, noReplan)).toEqual({ undone: 1, left: 0 });
    expect(await contents(database)).toEqual([]);
  });

  it('one after the other, the latest first, back to where they began', async () => {
    const database = testDatabase();
    const texts = ['a', 'b', 'c'];
    const acts: string[] = [];
    const { value, undoId } = await database.act(label('add'), () => database.goals.add(goal({ text: '' }), 'user'));
    acts.push(undoId as string);
    for (const text of texts) {
      acts.push((await database.act(label(text), () => database.goals.change(value.id, { text }))).undoId as string);
    }
    const seen: (string | undefined)[] = [];
    for (const id of acts.toReversed()) {
      expect(await undo(database, id, noReplan)).toEqual({ undone: 1, left: 0 });
      seen.push((await database.goals.get(value.id))?.text);
    }
    expect(seen).toEqual(['b', 'a', '', undefined]);
  });

  it('but not over what was changed in between', async () => {
    const database = testDatabase();
    const { id } = await database.goals.add(goal({ text: 'a' }), 'user');
    const first = await database.act(label('first'), () => database.goals.change(id, { text: 'b' }));
    const second = await database.act(label('second'), () => database.goals.change(id, { text: 'c' }));
    await undo(database, second.undoId as string, noReplan);
    await database.goals.change(id, { text: 'mine' });
    expect(await undo(database, first.undoId as string, noReplan)).toEqual({ undone: 0, left: 1 });
    expect((await database.goals.get(id))?.text).toBe('mine');
  });

  it('and with it what the engine planned for customers that are gone', async () => {
    const database = testDatabase();
    const { value, undoId } = await database.act(label('add'), () => database.customers.add(customer(), 'user'));
    await database.followUps.add(followUp({ customerId: value.id }), 'user');
    await undo(database, undoId as string, noReplan);
    expect(await contents(database)).toEqual([]);
    expect(await database.followUps.open()).toBe(0);
  });
});

describe('what was done since is left alone', () => {
  const cases: readonly [
    why: string,
    since: (database: Database, customerId: string, companyId: string) => Promise<unknown>,
    left: number,
  ][] = [
    ['nothing happened', async () => {}, 0],
    ['the customer was changed', (d, id) => d.customers.change(id, { note: 'mine' }), 2],
    ['a touchpoint was added', (d, id) => d.touchpoints.add(touchpoint({ customerId: id }), 'user'), 2],
    ['a purchase was added', (d, id) => d.purchases.add(purchase({ customerId: id, number: 'X' }), 'user'), 2],
    ['a goal was written down', (d, id) => d.goals.add(goal({ customerId: id }), 'user'), 2],
    ['a roadblock was written down', (d, id) => d.roadblocks.add(roadblock({ customerId: id }), 'user'), 2],
    ['an opportunity was noted', (d, id) => d.opportunities.add(opportunity({ customerId: id }), 'user'), 2],
    ['a playbook was opened', (d, id) => d.playbookRuns.add(playbookRun({ customerId: id }), 'user'), 2],
    ['a follow-up was done', (d, id) => d.followUps.add(followUp({ customerId: id, state: 'done' }), 'user'), 2],
    ['a follow-up was planned', (d, id) => d.followUps.add(followUp({ customerId: id }), 'user'), 0],
    [
      'the purchase was changed',
      async (d) => {
        const [bought] = await d.purchases.page('', 1);
        await d.purchases.change(bought?.id as string, { state: 'cancelled' });
      },
      3,
    ],
    [
      'somebody else joined the company',
      (d, _, companyId) => d.customers.add(customer({ emails: ['new@contoso.example'], companyId }), 'user'),
      1,
    ],
  ];
  it.each(cases)('%s', async (_why, since, left) => {
    const database = testDatabase();
    const { undoId, value } = await database.act(label('import'), async () => {
      const at = await database.companies.add(company(), 'import');
      const anna = await database.customers.add(customer({ companyId: at.id }), 'import');
      await database.purchases.add(purchase({ customerId: anna.id }), 'import');
      return { anna, at };
    });
    database.clock.now += 1_000;
    await since(database, value.anna.id, value.at.id);
    expect(await undo(database, undoId as string, noReplan)).toEqual({ undone: 3 - left, left });
    const isKept = left > 1;
    expect((await database.customers.get(value.anna.id)) !== undefined).toBe(isKept);
    expect((await database.companies.get(value.at.id)) !== undefined).toBe(left > 0);
  });
});

it('a large act goes slice by slice, and the same call does the rest after an interruption', async () => {
  const database = testDatabase();
  const rows = Array.from({ length: 2_400 }, (_, i) => touchpoint({ at: i }));
  const { undoId } = await database.act(label('import'), () => database.touchpoints.addMany(rows, 'import'));
  let slices = 0;
  const dying: Database = {
    ...database,
    transaction: (work) => (++slices > 2 ? Promise.reject(new Error('worker died')) : database.transaction(work)),
  };
  await expect(undo(dying, undoId as string, noReplan)).rejects.toThrow('worker died');
  expect(await database.aggregates.read('touchpoints')).toBe(2_000);
  expect(await undo(database, undoId as string, noReplan)).toEqual({ undone: 2_000, left: 0 });
  expect(await database.touchpoints.page('', 1)).toEqual([]);
  expect(await undoable(database)).toEqual([]);
}, 30_000);

describe('the journal', () => {
  it('has no entry for an act that changed nothing, nor for one inside another', async () => {
    const database = testDatabase();
    expect((await database.act(label('nothing'), async () => 1)).undoId).toBeNull();
    const { value, undoId } = await database.act(label('outer'), async () =>
      database.act(label('inner'), () => database.customers.add(customer(), 'user')),
    );
    expect(value.undoId).toBeNull();
    expect((await undoable(database)).map(({ id, label }) => [id, label.code])).toEqual([[undoId, 'outer']]);
  });

  it('forgets an act that failed', async () => {
    const database = testDatabase();
    const failing = database.act(label('fails'), async () => {
      await database.customers.add(customer(), 'user');
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await undoable(database)).toEqual([]);
    expect(await database.customers.total()).toBe(0);
  });

  it('does not mix what runs at the same time', async () => {
    const database = testDatabase();
    const [act] = await Promise.all([
      database.act(label('act'), () => database.customers.add(customer(), 'user')),
      database.customers.add(customer({ emails: ['other@x.example'] }), 'page'),
      database.transaction(() => database.companies.add(company(), 'page')),
    ]);
    await undo(database, act.undoId as string, noReplan);
    expect(await contents(database)).toHaveLength(2);
  });

  it('keeps the last fifty acts of the last thirty days', async () => {
    const database = testDatabase();
    for (let i = 0; i < 55; i++) {
      database.clock.now += 1_000;
      await database.act(label(`act ${i}`), () => database.customers.add(customer(), 'user'));
    }
    const kept = await undoable(database);
    expect(kept).toHaveLength(50);
    const oldest = kept.at(-1)?.id as string;
    await database.journal.forgetOld();
    expect(await undoable(database)).toEqual(kept);
    expect((await database.journal.changes(oldest)).tables.size).toBe(1);
    expect(kept[0]?.label.code).toBe('act 54');
    database.clock.now += 30 * 86_400_000 + 1;
    await database.act(label('later'), () => database.customers.add(customer(), 'user'));
    expect((await undoable(database)).map(({ label }) => label.code)).toEqual(['later']);
    await database.journal.forgetOld();
    expect(await database.journal.get(oldest)).toBeUndefined();
    expect((await database.journal.changes(oldest)).tables.size).toBe(0);
  });
});
