import { dueNow } from '../../utils/services/due-today';
import { replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import { purchase } from '../storage/rows';
import { account, addAnna, addBen, anna, day, mailFrom, testWorld } from './world';

/** Anna waits for an answer since Wednesday, Ben got something nine days ago. */
export async function twoDue() {
  const test = testWorld();
  const a = await addAnna(test);
  const b = await addBen(test, { stage: 'post-purchase' });
  await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
  await test.store.purchases.add(purchase({ customerId: b.id, number: 'Q-7731', deliveredOn: '2026-11-11' }), 'user');
  await replanCustomers(test.world, [b.id]);
  const due = await dueNow(test.world, { limit: 10 });
  return { test, a, b, due, reply: due[0]!.followUp, check: due[1]!.followUp };
}
