import type { Content, Reason, Row } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { Repository } from '../storage';
import { actOnCustomer } from './act-on-customer';
import { placeFor } from './places';
import { rememberRemoved } from './samples';
import type { World } from './world';

/** A row that belongs to one customer. */
interface Own extends Row {
  readonly customerId: string;
}

type Table = 'touchpoints' | 'purchases' | 'goals' | 'roadblocks' | 'opportunities';

const rowsOf = ({ store }: World, table: Table): Repository<Own> => store[table] as unknown as Repository<Own>;

export async function ownerOf(world: World, table: Table, id: string): Promise<string> {
  const row = await rowsOf(world, table).get(id);
  if (!row) throw new Refusal('rowGone');
  return row.customerId;
}

/** Each of these is a use case: one act, under a label of the journal, on a row of one customer. */
export const adding =
  <T extends Own>(table: Table, code: Reason['code']) =>
  (world: World, content: Content<T>): Promise<{ readonly id: string }> =>
    actOnCustomer(world, (content as Content<Own>).customerId, code, async ({ source, customer }) => {
      const place = await placeFor(world, table, content, customer);
      const { id } = await rowsOf(world, table).add({ ...(content as Content<Own>), ...place }, source);
      return { id };
    });

export const changing =
  <Changes extends object>(table: Table, code: Reason['code']) =>
  async (world: World, { id, changes }: { readonly id: string; readonly changes: Changes }): Promise<null> => {
    const customerId = await ownerOf(world, table, id);
    await actOnCustomer(world, customerId, code, async ({ customer }) => {
      const before = await rowsOf(world, table).get(id);
      const place = await placeFor(world, table, { ...before, ...changes }, customer);
      return rowsOf(world, table).change(id, { ...changes, ...place, customerId });
    });
    return null;
  };

export const removing =
  (table: Table, code: Reason['code']) =>
  async (world: World, { id }: { readonly id: string }): Promise<null> => {
    await actOnCustomer(world, await ownerOf(world, table, id), code, async ({ source }) => {
      await rowsOf(world, table).remove([id]);
      if (source === 'sample') await rememberRemoved(world, table, id);
    });
    return null;
  };

/** Without an id a new one; what is there stays with its customer. */
export const saving =
  <T extends Own>(table: Table, code: Reason['code']) =>
  async (
    world: World,
    { id, content }: { readonly id: string | null; readonly content: Content<T> },
  ): Promise<{ readonly id: string }> => {
    if (id === null) return adding<T>(table, code)(world, content);
    await changing(table, code)(world, { id, changes: content });
    return { id };
  };
