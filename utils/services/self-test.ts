import { type HealthPart, nothingSeen, type SelfTest, testWith } from '../domain/health/self-test';
import type { Health } from '../domain/model/open-mail';
import type { World } from './world';

/** Whose pages are tested: those that one adapter reads on one origin, by one version of the extension. */
export interface Tested {
  readonly origin: string;
  readonly site: string;
  readonly version: string;
}

const keyOf = ({ origin, site }: Tested): string => `health:${site}:${origin}`;

/** Notes what was found on a page, to be found again after the next update. */
export async function testSite({ store }: World, tested: Tested, health: Health): Promise<void> {
  const before = await store.memos.read<SelfTest>(keyOf(tested));
  const after = testWith(before ?? nothingSeen(tested.version), tested.version, health);
  if (after !== before) await store.memos.write(keyOf(tested), after);
}

/** What was found before the last update and is missing since. */
export async function lostOn({ store }: World, tested: Tested): Promise<readonly HealthPart[]> {
  const test = await store.memos.read<SelfTest>(keyOf(tested));
  return test?.version === tested.version ? test.lost : [];
}
