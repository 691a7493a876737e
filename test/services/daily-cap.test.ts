// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { badge, closeFollowUp, dueNow } from '../../utils/services/due-today';
import { changeSettings } from '../../utils/services/settings';
import { customer, followUp } from '../storage/rows';
import { hour, testWorld } from './world';

/** So many people to whom something is owed, and what the day should hold. */
async function owedTo(count: number, dailyCap: number) {
  const test = testWorld();
  const { world, store } = test;
  await changeSettings(world, { prompts: { ...defaultPrompts, dailyCap } });
  const people = await store.customers.addMany(
    Array.from({ length: count }, (_, i) => customer({ emails: [`c${i}@x.example`] })),
    'user',
  );
  await store.followUps.addMany(
    people.map(({ id }, i) => followUp({ customerId: id, value: count - i })),
    'user',
  );
  return test;
}

describe('beyond what a day should hold', () => {
  const list = async ({ world }: ReturnType<typeof testWorld>, limit = 50) =>
    (await dueNow(world, { limit })).map(({ waits }) => (waits ? '-' : '+')).join('');

  it('the rest waits, and comes last', async () => {
    const test = await owedTo(5, 2);
    expect(await list(test)).toBe('++---');
    expect(await list(test, 3), 'asked for three').toBe('++-');
  });

  it('what was done or skipped today takes its place', async () => {
    const test = await owedTo(5, 3);
    const { world, store, clock } = test;
    const [first, second] = await dueNow(world, { limit: 5 });
    await closeFollowUp(world, { id: first!.followUp.id, as: 'done', because: '' });
    expect(await list(test)).toBe('++--');
    await closeFollowUp(world, { id: second!.followUp.id, as: 'skipped', because: 'not-needed' });
    expect(await list(test)).toBe('+--');
    await store.followUps.change(second!.followUp.id, { state: 'open', closedAt: null, closedBecause: '' });
    expect(await list(test), 'taken back').toBe('++--');
    clock.now += 15 * hour;
    expect(await list(test), 'a new day').toBe('+++-');
  });

  it('what closed itself takes none', async () => {
    const test = await owedTo(3, 2);
    const [first] = await dueNow(test.world, { limit: 1 });
    await test.store.followUps.change(first!.followUp.id, {
      state: 'done',
      closedAt: test.clock.now,
      closedBecause: 'by-mail',
    });
    expect(await list(test)).toBe('++');
  });
});

describe('the badge', () => {
  it.each([
    [0, 500, ''],
    [1, 500, '1'],
    [99, 500, '99'],
    [100, 500, '99+'],
    [150, 500, '99+'],
    [150, 12, '12'],
  ])('for %i due and %i a day shows "%s"', async (count, cap, text) => {
    const { world } = await owedTo(count, cap);
    expect((await badge(world)).text).toBe(text);
  });
});
