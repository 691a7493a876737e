import { noWords } from '../domain/model/own-words';
import type { Content } from '../domain/model/row';
import { defaultPrompts, type Settings } from '../domain/model/settings';
import type { Database } from '../storage';
import { askForReplan } from './ask-for-replan';
import type { World } from './world';

export const unknownSettings: Content<Settings> = {
  appearance: 'auto',
  rulesOff: [],
  severities: {},
  monitorOnly: false,
  words: noWords,
  journey: 'default',
  keepMail: { sent: true, opened: true },
  prompts: defaultPrompts,
};

export async function readSettings({ store }: { readonly store: Pick<Database, 'settings'> }): Promise<Settings> {
  const row = { id: 'settings', createdAt: 0, changedAt: 0, rev: 0, deletedAt: null, source: 'user' } as const;
  return (await store.settings.read()) ?? { ...row, ...unknownSettings };
}

export async function changeSettings(world: World, changes: Partial<Content<Settings>>): Promise<null> {
  await world.store.transaction(async () => {
    const { journey, prompts } = await readSettings(world);
    const isNew = (changes.journey ?? journey) !== journey;
    const areHolidaysNew = (changes.prompts ?? prompts).holidays !== prompts.holidays;
    if (isNew || areHolidaysNew) await askForReplan(world);
    await world.store.settings.save(changes, unknownSettings);
  });
  world.announce(changes.journey === undefined ? ['settings'] : ['settings', 'journey']);
  return null;
}
