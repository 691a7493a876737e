// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { changeMe } from '../../utils/services/me';
import { promptNow } from '../../utils/services/prompts';
import { changeSettings } from '../../utils/services/settings';
import { followUp } from '../storage/rows';
import { addAnna, addBen, day, hour, testWorld } from './world';

/** Friday, ten in Berlin; the digest was due at half past eight. */
async function asked(prompts: Partial<typeof defaultPrompts> = {}) {
  const test = testWorld();
  await changeSettings(test.world, { prompts: { ...defaultPrompts, notify: true, ...prompts } });
  const anna = await addAnna(test);
  const ben = await addBen(test);
  const later = test.clock.now + hour;
  await test.store.followUps.addMany(
    [
      followUp({ customerId: anna.id, value: 100 }),
      followUp({ customerId: ben.id, rule: 'playbook-step', dueAt: later, value: 50 }),
      followUp({ customerId: ben.id, anchor: 'x', rule: 'education', value: 1 }),
    ],
    'user',
  );
  return { ...test, later };
}

const digest = {
  kind: 'digest',
  count: 2,
  first: [
    { given: 'Anna', rule: 'reply-owed' },
    { given: 'Ben', rule: 'playbook-step' },
  ],
};

describe('notifications', () => {
  it('tell what is due today, without what can wait', async () => {
    const { world, later } = await asked();
    expect(await promptNow(world)).toEqual({ told: digest, next: later });
  });

  it('are said once, also by a worker that knows nothing of the one before', async () => {
    const { world, later } = await asked();
    const both = await Promise.all([promptNow(world), promptNow({ ...world })]);
    expect(both.map(({ told }) => told)).toEqual([digest, null]);
    expect(await promptNow({ ...world })).toEqual({ told: null, next: later });
  });

  it('tell a step by its hour, and that once', async () => {
    const { world, clock } = await asked();
    await promptNow(world);
    clock.now += hour;
    expect((await promptNow(world)).told).toEqual({
      kind: 'steps',
      count: 1,
      first: [{ given: 'Ben', rule: 'playbook-step' }],
    });
    expect((await promptNow(world)).told).toBeNull();
  });

  it('keep to the day’s measure', async () => {
    const { world } = await asked({ dailyCap: 1 });
    expect((await promptNow(world)).told).toMatchObject({ count: 1, first: [{ given: 'Ben' }] });
  });

  it.each([
    ['not wanted', { notify: false }, null],
    ['no digest', { digest: false }, null],
    ['quiet hours', { quietFrom: 9 * 60, quietUntil: 12 * 60 }, null],
  ])('are silent: %s', async (_, prompts, expected) => {
    const { world } = await asked(prompts);
    expect((await promptNow(world)).told).toBe(expected);
  });

  it('are silent on a public holiday', async () => {
    const { world, store } = await asked();
    await changeMe(world, { country: 'DE' });
    await store.memos.write('holidays', { country: 'DE', year: 2026, days: ['2026-11-20'] });
    expect((await promptNow(world)).told).toBeNull();
    await changeSettings(world, { prompts: { ...defaultPrompts, notify: true, holidays: false } });
    expect((await promptNow(world)).told).not.toBeNull();
  });

  it('come again the next working day', async () => {
    const { world, clock } = await asked();
    await promptNow(world);
    clock.now += day;
    expect((await promptNow(world)).told, 'Saturday').toBeNull();
    clock.now += 2 * day;
    expect((await promptNow(world)).told).toMatchObject({ kind: 'digest' });
  });
});
