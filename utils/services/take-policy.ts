import { type CompanyJourney, lockedBy, type PolicyShown } from '../domain/policy/policy';
import { readPolicy } from '../domain/policy/read';
import { askForReplan } from './ask-for-replan';
import { journeyMemo, type Kept, keptPolicy, rulesMemo } from './policy';
import type { World } from './world';

/** Keeps what the browser tells of the company's settings. True when they are others than before. */
export async function takePolicy(world: World, told: unknown): Promise<boolean> {
  const { store } = world;
  const text = JSON.stringify(told ?? {});
  if ((await keptPolicy(world)).told === text) return false;
  const { policy: read, problems } = readPolicy(told);
  const { journey, templates, ...rules } = read;
  const { sites = [], onlyTheseSites = false } = rules;
  const shown: PolicyShown = { locked: lockedBy(read), sites, onlyTheseSites, problems };
  const kept: Kept = { told: text, rules, journey: journey?.id ?? '', shown };
  const company: CompanyJourney = { ...(journey && { journey }), ...(templates && { templates }) };
  await store.transaction(async () => {
    await store.memos.write(rulesMemo, kept);
    await store.memos.write(journeyMemo, company);
    await askForReplan(world);
  });
  world.announce(['settings', 'journey']);
  return true;
}
