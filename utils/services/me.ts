import { addressKey, domainOf } from '../domain/model/address';
import type { Me } from '../domain/model/me';
import type { Person } from '../domain/model/person';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import type { Content } from '../domain/model/row';
import { practiceAddress } from '../domain/practice/stories';
import { askForReplan, touches } from './ask-for-replan';
import type { World } from './world';

const mostIdentities = 50;

/** Before the user has said anything: Monday to Friday, nine to five, where the browser is. */
const unknownMe = ({ zone, locale }: World): Content<Me> => ({
  names: [],
  addresses: [],
  domains: [],
  timeZone: zone,
  locale,
  country: regionOf(locale),
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 9 * 60,
  workUntil: 17 * 60,
  identities: [],
});

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).region ?? '';
  } catch {
    // A browser may name a language that Intl does not take; then the country is not known.
    return '';
  }
}

export async function readMe(world: World): Promise<Me> {
  const row = { id: 'me', createdAt: 0, changedAt: 0, rev: 0, deletedAt: null, source: 'user' } as const;
  return (await world.store.me.read()) ?? { ...row, ...unknownMe(world) };
}

export const isMine = (me: Pick<Me, 'addresses'>, email: string, account = ''): boolean => {
  const key = addressKey(email);
  return key !== '' && [account, ...me.addresses].some((mine) => addressKey(mine) === key);
};

/** When and where I work: every due date rests on it. */
const planning = ['timeZone', 'country', 'workingDays', 'workFrom', 'workUntil'] as const;

export async function changeMe(world: World, changes: Partial<Content<Me>>): Promise<null> {
  await world.store.transaction(async () => {
    if (touches(await readMe(world), changes, planning)) await askForReplan(world);
    await world.store.me.save(changes, unknownMe(world));
  });
  world.announce(['settings']);
  return null;
}

const withNew = (known: readonly string[], one: string): readonly string[] =>
  one === '' || known.some((each) => each.toLowerCase() === one.toLowerCase()) ? known : [...known, one];

/** Learns who the user is from the From of what they write; what they have said themselves stays. */
export async function learnMe(world: World, { name, email }: Person): Promise<void> {
  if (!email.includes('@') || addressKey(email) === practiceAddress) return;
  const me = await readMe(world);
  if (isMine(me, email) || me.addresses.length >= mostIdentities) return;
  const domain = domainOf(email);
  await changeMe(world, {
    names: withNew(me.names, name.trim()),
    addresses: withNew(me.addresses, email.trim()),
    domains: isPublicMailDomain(domain) ? me.domains : withNew(me.domains, domain),
    identities: [...me.identities, { name: name.trim(), email: email.trim() }],
  });
}
