// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { replanCursor } from '../../utils/services/ask-for-replan';
import { holidaysWanted, keepHolidays } from '../../utils/services/holidays';
import { changeMe } from '../../utils/services/me';
import { replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import { changeSettings } from '../../utils/services/settings';
import { account, addAnna, anna, day, mailFrom, testWorld } from './world';

const german = { country: 'DE', year: 2026 };

describe('holidays are asked for', () => {
  it('once for a country and a year', async () => {
    const { world, clock } = testWorld();
    expect(await holidaysWanted(world)).toEqual(german);
    await keepHolidays(world, german, ['2026-12-25']);
    expect(await holidaysWanted(world)).toBeNull();
    clock.now += 40 * day;
    expect(await holidaysWanted(world), 'the last day of the year').toBeNull();
    clock.now += 2 * day;
    expect(await holidaysWanted(world)).toEqual({ country: 'DE', year: 2027 });
  });

  it('anew when the user lives elsewhere', async () => {
    const { world } = testWorld();
    await keepHolidays(world, german, []);
    await changeMe(world, { country: 'AT' });
    expect(await holidaysWanted(world)).toEqual({ country: 'AT', year: 2026 });
  });

  it('never, where the country is not known or they are not wanted', async () => {
    const { world } = testWorld();
    await changeMe(world, { country: '' });
    expect(await holidaysWanted(world)).toBeNull();
    await changeMe(world, { country: 'DE' });
    await changeSettings(world, { prompts: { ...defaultPrompts, holidays: false } });
    expect(await holidaysWanted(world)).toBeNull();
  });
});

it('they move what is due, and everybody is planned anew', async () => {
  const test = testWorld();
  const { world, store, clock } = test;
  const { id } = await addAnna(test);
  await seeMail(world, { account, mail: mailFrom(anna, clock.now - 1_000) });
  const dueOn = async () => (await store.followUps.ofCustomer(id)).find(({ rule }) => rule === 'reply-owed')?.dueOn;
  expect(await dueOn()).toBe('2026-11-23');
  await store.memos.remove(replanCursor);
  await keepHolidays(world, german, ['2026-11-23']);
  expect(await store.memos.read(replanCursor)).toBe('');
  await replanCustomers(world, [id]);
  expect(await dueOn()).toBe('2026-11-24');
});
