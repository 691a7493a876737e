import { defaultJourney, type Evidence, moveByEvidence } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { StageMove } from '../domain/model/stage';
import type { World } from './world';

/** Inside the caller's transaction: writes a move down. */
export const writeMove = (world: World, { id, stageHistory }: Customer, move: StageMove): Promise<Customer> =>
  world.store.customers.change(id, { stage: move.to, stageHistory: [...stageHistory, move] });

/**
 * Inside the caller's transaction: moves a customer on by what is known, the oldest first, and gives back what has
 * become of them. Evidence of what is yet to come moves nobody.
 */
export async function moveOn(
  world: World,
  customer: Customer,
  evidence: readonly Evidence[],
  zone: string,
): Promise<Customer> {
  let moved = customer;
  for (const piece of [...evidence].sort((a, b) => a.at - b.at)) {
    const move = piece.at <= world.now() && moveByEvidence(moved, piece, defaultJourney, zone);
    if (move) moved = await writeMove(world, moved, move);
  }
  return moved;
}
