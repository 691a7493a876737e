import { addressKey } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import type { Row } from '../domain/model/row';
import { foldText } from '../domain/names/fold';
import { ownTables } from '../domain/people/own-tables';
import type { Belongings } from '../messaging/doors/people';
import { Refusal } from '../messaging/result';
import type { Repository } from '../storage';
import { ownRowsOf } from './belongings';
import { keepingAway } from './erased';
import { forgetOutgoing } from './outbox';
import type { World } from './world';

/** More than are ever kept. */
const mostNotices = 20_000;

async function existing({ store }: World, id: string): Promise<Customer> {
  const [customer] = await store.customers.getEvenRemoved([id]);
  if (!customer || customer.deletedAt !== null) throw new Refusal('customerGone');
  return customer;
}

export async function planErasure(
  world: World,
  { id }: { readonly id: string },
): Promise<{ readonly name: string; readonly belongings: Belongings }> {
  const { name } = await existing(world, id);
  const own = await ownRowsOf(world, [id]);
  return { name, belongings: Object.fromEntries(own.map(({ table, rows }) => [table, rows.length])) };
}

/** What was noted in passing: findings in mail to them, or that name them, and what was to be ignored there. */
async function noticesOf({ store }: World, addresses: ReadonlySet<string>, names: readonly string[]) {
  const [slips, ignored] = await Promise.all([store.slips.page('', mostNotices), store.ignored.page('', mostNotices)]);
  const isAbout = (text: string) => names.some((name) => foldText(text).includes(name));
  return {
    slips: slips.filter(({ email, text }) => addresses.has(addressKey(email)) || isAbout(text)).map(({ id }) => id),
    ignored: ignored
      .filter(({ email, phrase }) => addresses.has(addressKey(email)) || isAbout(phrase))
      .map(({ id }) => id),
  };
}

/**
 * Takes somebody away everywhere, in one transaction and without a trace: their record and what went into it, all that
 * hangs on it, also what was removed before, what was noted in passing, the undo journal, the index of names; and their
 * company, where nobody else is in it. With `keepOut`, a hash stays, so that no import brings them back.
 */
export async function eraseCustomer(
  world: World,
  { id, keepOut }: { readonly id: string; readonly keepOut: boolean },
): Promise<null> {
  const { store } = world;
  const customer = await existing(world, id);
  const isOwn = customer.source !== 'sample';
  const away = keepOut && isOwn ? await keepingAway(world, [...customer.emails, id]) : [];
  await store.transaction(async () => {
    const { name, emails, companyId } = await existing(world, id);
    const customers = [id, ...(await store.traces.removedOf('customers', id))];
    const ids = new Set(customers);
    const own = await ownRowsOf(world, customers);
    for (const table of ownTables) {
      const removed = await Promise.all(customers.map((one) => store.traces.removedOf(table, one)));
      const rows = [...(own.find((one) => one.table === table)?.rows.map((row) => row.id) ?? []), ...removed.flat()];
      await (store[table] as unknown as Repository<Row>).erase(rows);
      for (const row of rows) ids.add(row);
    }
    const addresses = new Set(emails.map(addressKey));
    // A single word may be anybody's.
    const names = name.trim().includes(' ') ? [foldText(name.trim())] : [];
    const notices = await noticesOf(world, addresses, names);
    await store.slips.erase(notices.slips);
    await store.ignored.erase(notices.ignored);
    for (const row of [...notices.slips, ...notices.ignored]) ids.add(row);
    await store.customers.erase(customers);
    await store.standings.drop(customers);
    const mates = companyId === null ? [] : await store.customers.ofCompany(companyId, 2);
    if (companyId !== null && mates.every((mate) => mate.id === id)) {
      await store.companies.erase([companyId]);
      ids.add(companyId);
    }
    await forgetOutgoing(world, customers);
    await store.traces.leaveJournal({ ids, customers: new Set(customers), addresses, names: new Set([name]) });
    await store.erased.putAsTheyAre(away);
    await store.namePacker.renew();
  });
  world.announce(['customers', 'followUps', 'slips']);
  return null;
}
