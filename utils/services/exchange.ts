import { type BackupDue, type BackupMemo, backupDue as dueNow, noBackups } from '../domain/backup/due';
import type { OpenFollowUp } from '../messaging/doors/exchange';
import type { World } from './world';

const pageRows = 500;

/** All open follow-ups in pages, with whom they are for. Those of customers who are gone are left out. */
export async function openFollowUps(
  { store }: World,
  { after }: { readonly after: string },
): Promise<{ readonly followUps: readonly OpenFollowUp[]; readonly after: string | null }> {
  const rows = await store.followUps.page(after, pageRows);
  const open = rows.filter(({ deletedAt, state }) => deletedAt === null && state === 'open');
  const people = await store.customers.getMany([...new Set(open.map(({ customerId }) => customerId))]);
  const byId = new Map(people.map((customer) => [customer.id, customer]));
  const companies = await store.companies.getMany([...new Set(people.flatMap(({ companyId }) => companyId ?? []))]);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return {
    followUps: open.flatMap((followUp) => {
      const customer = byId.get(followUp.customerId);
      if (!customer) return [];
      const { name, companyId } = customer;
      return [{ followUp, name, company: names.get(companyId ?? '') ?? '' }];
    }),
    after: rows.length < pageRows ? null : (rows.at(-1)?.id ?? null),
  };
}

const memoOfBackups = 'backups';

const readMemo = async ({ store }: World): Promise<BackupMemo> => ({
  ...noBackups,
  ...(await store.memos.read<Partial<BackupMemo>>(memoOfBackups)),
});

async function writeMemo(world: World, change: Partial<BackupMemo>): Promise<null> {
  await world.store.memos.write(memoOfBackups, { ...(await readMemo(world)), ...change });
  world.announce(['import']);
  return null;
}

/** Remembers since when there is something to lose. */
export async function backupDue(world: World): Promise<BackupDue> {
  const memo = await readMemo(world);
  const customers = await world.store.customers.total();
  const since = customers > 0 ? (memo.since ?? world.now()) : null;
  if (since !== memo.since) await world.store.memos.write(memoOfBackups, { ...memo, since });
  return dueNow({ ...memo, since }, customers, world.now());
}

export const backupMade = (world: World): Promise<null> => writeMemo(world, { madeAt: world.now(), putOffUntil: null });

const day = 24 * 60 * 60 * 1000;

export const putOffBackup = (world: World, { days }: { readonly days: number }): Promise<null> =>
  writeMemo(world, { putOffUntil: world.now() + days * day });

export const remindOfBackup = (world: World, { every }: { readonly every: number }): Promise<null> =>
  writeMemo(world, { every });
