import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/people';
import { thenRecheck } from '../open-drafts';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** All customers at once are for whole pages of ours only. */
const from = ['own'] as const;

export const peopleDoors = ({ services }: Background): DoorsOf<'people'> => ({
  peoplePage: { from, input: shape.peoplePage, run: services.peoplePage },
  peopleIds: { from, input: shape.peopleAsked, run: services.peopleIds },
  peopleNumbers: { from, input: nothing, run: services.peopleNumbers },
  customer: { from, input: shape.customerId, run: services.customer },
  changePeople: { from, input: shape.peopleChange, run: services.changePeople },
  findDoubles: { from, input: shape.doublesFrom, run: services.findDoubles },
  keepApart: { from, input: shape.twoCustomers, run: services.keepApart },
  planMerge: { from, input: shape.merge, run: services.planMerge },
  mergeCustomers: { from, input: shape.merge, run: thenRecheck(services.mergeCustomers) },
  planErasure: { from, input: shape.customerId, run: services.planErasure },
  eraseCustomer: { from, input: shape.erasure, run: thenRecheck(services.eraseCustomer) },
});
