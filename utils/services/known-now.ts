import type { Row } from '../domain/model/row';
import type { Database } from '../storage';
import type { Known } from './plan-for';

interface Own extends Row {
  readonly customerId: string;
}

/** What was known of a customer, with what the running act has written since: to read it again costs a round trip. */
export function knownNow({ store }: { readonly store: Pick<Database, 'written'> }, id: string, known: Known): Known {
  const written = store.written();
  const isHere = ({ deletedAt }: Row) => deletedAt === null;
  const customer = written.get('customers')?.get(id) ?? known.customer;
  const now = <T extends Own>(table: string, before: readonly T[]): readonly T[] => {
    const rows = written.get(table) as ReadonlyMap<string, T> | undefined;
    if (!rows) return before;
    const own = [...rows.values()].filter((row) => row.customerId === id && isHere(row));
    return [...before.filter((row) => !rows.has(row.id)), ...own];
  };
  return {
    customer: customer && isHere(customer) ? (customer as Known['customer']) : null,
    touchpoints: now('touchpoints', known.touchpoints),
    purchases: now('purchases', known.purchases),
    roadblocks: now('roadblocks', known.roadblocks),
    playbookRuns: now('playbookRuns', known.playbookRuns),
    followUps: now('followUps', known.followUps),
    standing: known.standing,
  };
}
