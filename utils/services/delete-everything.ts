import type { Topic } from '../messaging/protocol';
import type { World } from './world';

const everything: readonly Topic[] = ['customers', 'followUps', 'settings', 'import', 'slips', 'journey'];

/** Empties every table, all or nothing. Nothing of it can be taken back. */
export async function deleteEverything(world: World): Promise<void> {
  await world.store.empty();
  world.announce(everything);
}
