import { defaultJourney, type Evidence, moveByEvidence } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { StageMove } from '../domain/model/stage';
import type { World } from './world';

/** Inside the caller's transaction: writes a move down. */
export const writeMove = (world: World, { id, stageHistory }: Customer, move: StageMove): Promise<Customer> =>
  world.store.customers.change(id, { stage: move.to, stageHistory: [...stageHistory, move] });

/**
 * Inside the caller's transaction: moves a customer on by what is known, the oldest first. Evidence of what is yet to
 * come moves nobody. `news`: leave alone what was there before the customer came into the books.
 */
export async function moveOn(
  world: World,
  customerId: string,
  evidence: readonly Evidence[],
  zone: string,
  which: 'all' | 'news' = 'all',
): Promise<boolean> {
  let customer = await world.store.customers.get(customerId);
  let moved = false;
  for (const piece of [...evidence].sort((a, b) => a.at - b.at)) {
    const since = customer?.stageHistory.at(-1)?.at ?? 0;
    if (!customer || piece.at > world.now() || (which === 'news' && piece.at < since)) continue;
    const move = moveByEvidence(customer, piece, defaultJourney, zone);
    if (!move) continue;
    customer = await writeMove(world, customer, move);
    moved = true;
  }
  return moved;
}
