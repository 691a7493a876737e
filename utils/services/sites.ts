import { defaultPlacement, type Layout, type Placement, type SiteSettings } from '../domain/model/settings';
import { sitesUnder } from '../domain/policy/apply';
import type { PageAnswer } from '../messaging/doors/page';
import { Refusal } from '../messaging/result';
import { keptPolicy, policy } from './policy';
import type { World } from './world';

/** All that are known, and those of the company. */
export async function sites(world: World): Promise<readonly SiteSettings[]> {
  const [rows, { rules }] = await Promise.all([world.store.siteSettings.all(), keptPolicy(world)]);
  return sitesUnder(rows, rules);
}

/** Refused where the company has said otherwise. */
export async function maySwitchSite(world: World, origin: string, on: boolean): Promise<void> {
  const { sites, onlyTheseSites } = await policy(world);
  const isTheirs = sites.includes(origin);
  if (isTheirs ? !on : on && onlyTheseSites) throw new Refusal('companySite', { origin });
}

export async function setSiteOn(world: World, origin: string, on: boolean): Promise<void> {
  await maySwitchSite(world, origin, on);
  await world.store.siteSettings.save(origin, { on });
  world.announce(['settings']);
}

const mailbox = (account: string): string => account.trim().toLowerCase();

/** Where the sidebar stands for this mailbox, and whether it is left alone. */
export async function placementFor({ store }: World, origin: string, account: string): Promise<PageAnswer> {
  const site = await store.siteSettings.byOrigin(origin);
  const key = mailbox(account);
  return {
    placement: site?.placement[key] ?? site?.placement[''] ?? defaultPlacement,
    accountOff: site?.accountsOff.includes(key) ?? false,
    layout: site?.layout ?? 'auto',
    taught: site?.taught ?? [],
  };
}

/** Remembers a place for this mailbox, and for those on this site that have none of their own. */
export async function placeSidebar(world: World, origin: string, account: string, placement: Placement): Promise<void> {
  await world.store.transaction(async () => {
    const site = await world.store.siteSettings.byOrigin(origin);
    const places = { ...site?.placement, [mailbox(account)]: placement };
    await world.store.siteSettings.save(origin, { placement: site ? places : { ...places, '': placement } });
  });
  world.announce(['settings']);
}

export async function chooseLayout(
  world: World,
  { origin, layout }: { readonly origin: string; readonly layout: Layout },
): Promise<null> {
  await world.store.siteSettings.save(origin, { layout });
  world.announce(['settings']);
  return null;
}

export async function switchAccount(
  world: World,
  { origin, account, off }: { readonly origin: string; readonly account: string; readonly off: boolean },
): Promise<null> {
  const key = mailbox(account);
  await world.store.transaction(async () => {
    const before = (await world.store.siteSettings.byOrigin(origin))?.accountsOff ?? [];
    const others = before.filter((one) => one !== key);
    await world.store.siteSettings.save(origin, { accountsOff: off ? [...others, key] : others });
  });
  world.announce(['settings']);
  return null;
}
