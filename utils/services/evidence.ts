import { defaultJourney, type Evidence, moveByEvidence } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { Instant } from '../domain/model/row';
import type { StageMove } from '../domain/model/stage';
import type { World } from './world';

/** Inside the caller's transaction: writes a move down. */
export const writeMove = (world: World, { id, stageHistory }: Customer, move: StageMove): Promise<Customer> =>
  world.store.customers.change(id, { stage: move.to, stageHistory: [...stageHistory, move] });

/** The customer as what is known moves them on, the oldest first. Evidence of what is yet to come moves nobody. */
export function movedOn(customer: Customer, evidence: readonly Evidence[], now: Instant, zone: string): Customer {
  let moved = customer;
  for (const piece of [...evidence].sort((a, b) => a.at - b.at)) {
    const move = piece.at <= now && moveByEvidence(moved, piece, defaultJourney, zone);
    if (move) moved = { ...moved, stage: move.to, stageHistory: [...moved.stageHistory, move] };
  }
  return moved;
}

/** Inside the caller's transaction: moves a customer on by what is known, and gives back what has become of them. */
export async function moveOn(
  { store, now }: World,
  customer: Customer,
  evidence: readonly Evidence[],
  zone: string,
): Promise<Customer> {
  const moved = movedOn(customer, evidence, now(), zone);
  if (moved === customer) return customer;
  return store.customers.change(customer.id, { stage: moved.stage, stageHistory: moved.stageHistory });
}
