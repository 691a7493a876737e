import { noWords } from '../domain/model/own-words';
import type { Content } from '../domain/model/row';
import type { Settings } from '../domain/model/settings';
import type { Database } from '../storage';
import type { World } from './world';

const unknownSettings: Content<Settings> = {
  appearance: 'auto',
  rulesOff: [],
  severities: {},
  monitorOnly: false,
  words: noWords,
};

export async function readSettings({ store }: { readonly store: Pick<Database, 'settings'> }): Promise<Settings> {
  const row = { id: 'settings', createdAt: 0, changedAt: 0, rev: 0, deletedAt: null, source: 'user' } as const;
  return (await store.settings.read()) ?? { ...row, ...unknownSettings };
}

export async function changeSettings(world: World, changes: Partial<Content<Settings>>): Promise<null> {
  await world.store.settings.save(changes, unknownSettings);
  world.announce(['settings']);
  return null;
}
