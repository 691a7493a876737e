import { addressKey } from '../domain/model/address';
import type { Erased } from '../domain/model/erased';
import type { World } from './world';

type Books = Pick<World, 'store'>;

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** One look does not tell who it was. Whoever guesses an address can still try it, as with every list of this kind. */
async function hashOf(salt: string, mark: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${mark}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** What somebody is known again by: an address in any spelling, or the id of the customer. */
const markOf = addressKey;

const hashesOf = async (salts: readonly string[], marks: readonly string[]) =>
  Promise.all(marks.flatMap((mark) => salts.map(async (salt) => ({ mark, id: await hashOf(salt, mark) }))));

/**
 * Which of these addresses, or ids of customers, belong to people who were erased and are to stay away: an import and
 * a restore leave them out. As they were asked. Not to be called inside a transaction: it waits for more than the database.
 */
export async function erasedAmong({ store }: Books, asked: readonly string[]): Promise<ReadonlySet<string>> {
  const salts = asked.length > 0 ? await store.erased.salts() : [];
  if (salts.length === 0) return new Set();
  const hashes = await hashesOf(salts, [...new Set(asked.map(markOf))]);
  const there = new Set((await store.erased.getMany(hashes.map(({ id }) => id))).map(({ id }) => id));
  const away = new Set(hashes.filter(({ id }) => there.has(id)).map(({ mark }) => mark));
  return new Set(asked.filter((one) => away.has(markOf(one))));
}

/** The rows that keep somebody away. To be made before the transaction that writes them. */
export async function keepingAway({ store }: Books, asked: readonly string[]): Promise<readonly Erased[]> {
  const [salt = hex(crypto.getRandomValues(new Uint8Array(16)))] = await store.erased.salts();
  const at = store.now();
  const row = { createdAt: at, changedAt: at, rev: 1, deletedAt: null, source: 'user', salt } as const;
  return (await hashesOf([salt], [...new Set(asked.map(markOf))])).map(({ id }) => ({ ...row, id }));
}

/** The ids of the rows that would keep these away: for whom the user lets in again. To be asked before the transaction. */
export async function awayAs({ store }: Books, asked: readonly string[]): Promise<readonly string[]> {
  const salts = await store.erased.salts();
  if (salts.length === 0) return [];
  const hashes = await hashesOf(salts, [...new Set(asked.map(markOf))]);
  return (await store.erased.getMany(hashes.map(({ id }) => id))).map(({ id }) => id);
}
