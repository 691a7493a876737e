import type { TaughtPage, TaughtPart } from '../domain/model/taught';
import { forget, type Lesson, learn } from '../domain/taught/change';
import { readTaughtFile, taughtFileName, writeTaughtFile } from '../domain/taught/file';
import type { TaughtTaken } from '../messaging/doors/teach';
import type { World } from './world';

export const taughtOf = async ({ store }: World, origin: string): Promise<readonly TaughtPage[]> =>
  (await store.siteSettings.byOrigin(origin))?.taught ?? [];

async function change(
  world: World,
  origin: string,
  next: (taught: readonly TaughtPage[]) => readonly TaughtPage[],
): Promise<readonly TaughtPage[]> {
  let taught: readonly TaughtPage[] = [];
  await world.store.transaction(async () => {
    taught = next(await taughtOf(world, origin));
    await world.store.siteSettings.save(origin, { taught });
  });
  return taught;
}

export const teachPart = (world: World, origin: string, lesson: Lesson): Promise<readonly TaughtPage[]> =>
  change(world, origin, (taught) => learn(taught, lesson, () => world.store.newId()));

export const forgetPart = (
  world: World,
  origin: string,
  part: TaughtPart,
  selectors: readonly string[],
): Promise<readonly TaughtPage[]> => change(world, origin, (taught) => forget(taught, part, selectors));

export const forgetTaught = (world: World, origin: string): Promise<readonly TaughtPage[]> =>
  change(world, origin, () => []);

export async function exportTaught(world: World, origin: string) {
  return { name: taughtFileName(origin), text: writeTaughtFile({ origin, pages: await taughtOf(world, origin) }) };
}

/** Null for a file that is not wholly sound: nothing of it is taken. */
export async function importTaught(world: World, text: string): Promise<TaughtTaken | null> {
  const file = readTaughtFile(text);
  if (!file) return null;
  await change(world, file.origin, () => file.pages);
  return { origin: file.origin, pages: file.pages.length };
}
