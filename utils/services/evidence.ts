import type { Customer } from '../domain/model/customer';
import type { StageMove } from '../domain/model/stage';
import type { World } from './world';

/** Inside the caller's transaction: writes a move down. */
export const writeMove = (world: World, { id, stageHistory }: Customer, move: StageMove): Promise<Customer> =>
  world.store.customers.change(id, { stage: move.to, stageHistory: [...stageHistory, move] });
