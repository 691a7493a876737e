import type { Transaction } from 'dexie';
import { personaOf, placeOfOpportunity, placeOfRoadblock } from '../../domain/insights/place-noted';
import type { Customer } from '../../domain/model/customer';
import type { Goal } from '../../domain/model/goal';
import type { Opportunity } from '../../domain/model/opportunity';
import type { Roadblock } from '../../domain/model/roadblock';
import type { Row } from '../../domain/model/row';
import type { Touchpoint } from '../../domain/model/touchpoint';

interface Own extends Row {
  readonly customerId: string;
}

/** Writes on what is noted of a customer which type of customer that is, and where on the way it was. */
export async function keepPlaces(transaction: Transaction): Promise<void> {
  const customerOf = (row: Own): Promise<Customer | undefined> =>
    transaction.table<Customer>('customers').get(row.customerId);
  await each<Goal>(transaction, 'goals', async (goal) => {
    const customer = await customerOf(goal);
    return customer ? { persona: personaOf(customer) } : {};
  });
  await each<Roadblock>(transaction, 'roadblocks', async (row) => {
    const customer = await customerOf(row);
    if (!customer) return {};
    const goal = row.goalId === null ? undefined : await transaction.table<Goal>('goals').get(row.goalId);
    const { touchpointId } = row;
    const said =
      touchpointId === null ? undefined : await transaction.table<Touchpoint>('touchpoints').get(touchpointId);
    return placeOfRoadblock(row, customer, goal, said);
  });
  await each<Opportunity>(transaction, 'opportunities', async (row) => {
    const customer = await customerOf(row);
    return customer ? placeOfOpportunity(row, customer, row.createdAt) : {};
  });
  await keepPersonas(transaction);
}

/** Few customers have a type, and all have many touchpoints. */
async function keepPersonas(transaction: Transaction): Promise<void> {
  const typed = new Map<string, string>();
  await transaction.table<Customer & { countedAs?: string }>('customers').each((row) => {
    if (row.deletedAt === null && row.persona) typed.set(row.id, row.persona);
  });
  for (const [id, persona] of typed) {
    await transaction.table('customers').update(id, { countedAs: persona });
    const own = transaction.table('touchpoints').where('keys.timeline').between([id, -Infinity], [id, Infinity]);
    await own.modify((row: { persona?: string }) => {
      row.persona = persona;
    });
  }
}

async function each<T extends Own>(
  transaction: Transaction,
  table: string,
  place: (row: T) => Promise<Partial<T>>,
): Promise<void> {
  const rows: T[] = await transaction.table<T>(table).toArray();
  const placed: T[] = [];
  for (const row of rows) if (row.deletedAt === null) placed.push({ ...row, ...(await place(row)) });
  await transaction.table<T>(table).bulkPut(placed);
}
