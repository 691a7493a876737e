import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../utils/domain/model/purchase';
import { services as startServices } from '../../utils/services';
import { addBen, ben, day, mailFrom, testWorld } from './world';

async function office() {
  const test = testWorld();
  const services = startServices(test.world);
  const { id } = await addBen(test, {
    stage: 'awareness',
    stageHistory: [
      { from: null, to: 'awareness', at: test.clock.now, by: 'user', reason: { code: 'added', params: {} } },
    ],
  });
  const stage = async () => (await test.store.customers.get(id))?.stage;
  const told = async () => (await test.store.customers.get(id))?.stageHistory.map(({ to }) => to);
  const purchase = (part: Partial<Purchase>) => ({
    customerId: id,
    kind: 'purchase' as const,
    number: '',
    amount: null,
    date: null,
    deliveredOn: null,
    validUntil: null,
    state: 'open' as const,
    note: '',
    ...part,
  });
  const undoLatest = async () => services.undo({ id: (await services.undoable({}))[0]?.id ?? '' });
  return { ...test, services, id, stage, told, purchase, undoLatest };
}

describe('the stage of a customer', () => {
  it('follows what happens, and comes back when it has not happened', async () => {
    const { services, clock, stage, told, purchase, undoLatest } = await office();
    clock.now += day;
    await services.seeMail({ account: 'me@shop.example', mail: mailFrom(ben, clock.now) });
    expect(await stage()).toBe('consideration');
    clock.now += day;
    const { id } = await services.addPurchase(purchase({ date: '2026-11-22' }));
    expect(await stage()).toBe('purchase');
    await services.changePurchase({ id, changes: { deliveredOn: '2026-11-22' } });
    expect(await stage()).toBe('post-purchase');
    await services.changePurchase({ id, changes: { state: 'cancelled' } });
    expect(await told()).toEqual(['awareness', 'consideration']);
    await undoLatest();
    expect(await stage()).toBe('post-purchase');
    await services.removePurchase({ id });
    expect(await told()).toEqual(['awareness', 'consideration']);
    await undoLatest();
    expect(await told()).toEqual(['awareness', 'consideration', 'purchase', 'post-purchase']);
  });

  it('keeps what the user has said, whatever is taken out before or after it', async () => {
    const { services, id: customer, clock, stage, told, purchase } = await office();
    clock.now += day;
    const { id } = await services.addPurchase(purchase({ date: '2026-11-21' }));
    clock.now += 1_000;
    await services.moveStage({ id: customer, to: 'consideration' });
    await services.changePurchase({ id, changes: { note: 'They think again' } });
    expect(await stage()).toBe('consideration');
    await services.removePurchase({ id });
    expect(await told()).toEqual(['awareness', 'consideration']);
  });

  it('stays at the purchase while something else is on its way', async () => {
    const { services, clock, stage, purchase } = await office();
    clock.now += 10 * day;
    const first = await services.addPurchase(purchase({ date: '2026-11-22', number: 'A' }));
    const second = await services.addPurchase(purchase({ date: '2026-11-24', number: 'B' }));
    await services.changePurchase({ id: first.id, changes: { deliveredOn: '2026-11-28' } });
    expect(await stage()).toBe('purchase');
    await services.changePurchase({ id: second.id, changes: { deliveredOn: '2026-11-29' } });
    expect(await stage()).toBe('post-purchase');
  });
});
