import { noWords } from '../domain/model/own-words';
import type { Content } from '../domain/model/row';
import { defaultPrompts, type Settings } from '../domain/model/settings';
import { settingsUnder } from '../domain/policy/apply';
import type { PolicyPart } from '../domain/policy/policy';
import type { Database } from '../storage';
import { askForReplan } from './ask-for-replan';
import { keptPolicy, refuseLocked } from './policy';
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

/** As the user has them, and over that what their company has set. `kept`: where the policy is asked for anyhow. */
export async function readSettings(
  { store }: { readonly store: Pick<Database, 'settings' | 'memos'> },
  kept = keptPolicy({ store }),
): Promise<Settings> {
  const row = { id: 'settings', createdAt: 0, changedAt: 0, rev: 0, deletedAt: null, source: 'user' } as const;
  const [stored, { rules, journey }] = await Promise.all([store.settings.read(), kept]);
  return settingsUnder({ ...row, ...unknownSettings, ...stored }, rules, journey);
}

const lockable = ['monitorOnly', 'words', 'journey'] as const satisfies readonly (PolicyPart & keyof Settings)[];

export async function changeSettings(world: World, changes: Partial<Content<Settings>>): Promise<null> {
  await refuseLocked(
    world,
    lockable.filter((part) => changes[part] !== undefined),
  );
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
