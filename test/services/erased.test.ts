import { describe, expect, it } from 'vitest';
import { addCustomer } from '../../utils/services/customers';
import { erasedAmong, keepingAway } from '../../utils/services/erased';
import { undo } from '../../utils/services/undo';
import { anna, ben, testWorld } from './world';

const keepAway = async ({ world, store }: ReturnType<typeof testWorld>, marks: readonly string[]) =>
  store.erased.putAsTheyAre(await keepingAway(world, marks));

describe('who was erased', () => {
  it('is known again by an address in any spelling and by their id, and nobody else is', async () => {
    const all = testWorld();
    await keepAway(all, [anna.email, 'id-000007']);
    const asked = ['Anna+news@CONTOSO.example', anna.email, ben.email, 'id-000007', 'id-000008', ''];
    expect([...(await erasedAmong(all.world, asked))]).toEqual(['Anna+news@CONTOSO.example', anna.email, 'id-000007']);
  });

  it('is nobody, where nobody was', async () => {
    expect((await erasedAmong(testWorld().world, [anna.email])).size).toBe(0);
  });

  it('is not written down: two browsers keep different hashes, and each is found by its own salt', async () => {
    const [one, other] = [testWorld(), testWorld()];
    await keepAway(one, [anna.email]);
    await keepAway(other, [anna.email, ben.email]);
    const theirs = await other.store.erased.page('', 9);
    const [ours] = await one.store.erased.page('', 9);
    expect(theirs.map(({ id }) => id)).not.toContain(ours?.id);
    expect(JSON.stringify([ours, theirs])).not.toMatch(/anna|contoso|ben@/i);
    await one.store.erased.putAsTheyAre(theirs);
    expect([...(await erasedAmong(one.world, [anna.email, ben.email]))]).toEqual([anna.email, ben.email]);
  });

  it('comes in again when the user adds them by hand, and stays away again when that is taken back', async () => {
    const all = testWorld();
    await keepAway(all, [anna.email]);
    const form = {
      name: anna.name,
      emails: [anna.email],
      company: '',
      role: '',
      honorific: '',
      locale: '',
      stage: 'purchase',
    };
    await addCustomer(all.world, form);
    expect((await erasedAmong(all.world, [anna.email])).size).toBe(0);
    const [act] = await all.store.journal.all();
    await undo(all.store, act?.id ?? '', async () => {});
    expect((await erasedAmong(all.world, [anna.email])).size).toBe(1);
  });
});
