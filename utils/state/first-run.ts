import type { SiteState } from '../messaging/doors/settings';
import { done } from '../messaging/result';
import type { Background } from './background';
import { createLoaded, type Loaded } from './loaded';

/** How far somebody is who has just begun. */
export interface FirstRun {
  /** A mail was checked in the practice mailbox. */
  readonly hasPractised: boolean;
  /** Where Waymark is at work, or is wanted. */
  readonly sites: readonly SiteState[];
  /** Somebody who is not one of the samples is known. */
  readonly hasCustomer: boolean;
}

export interface FirstRunStore {
  readonly state: Loaded<FirstRun>;
  close(): void;
}

/** More than there are samples, so that somebody else shows. */
const enoughToTell = 20;

export function openFirstRun({ call, watch }: Background): FirstRunStore {
  const state = createLoaded<FirstRun>(async () => {
    const [slips, sites, customers] = await Promise.all([
      call('slips', {}),
      call('sites', {}),
      call('searchCustomers', { text: '', limit: enoughToTell }),
    ]);
    if (!slips.ok) return slips;
    if (!sites.ok) return sites;
    if (!customers.ok) return customers;
    return done({
      hasPractised: slips.value.some(({ source }) => source === 'sample'),
      sites: sites.value,
      hasCustomer: customers.value.some(({ source }) => source !== 'sample'),
    });
  });
  void state.ask();
  return { state, close: watch(['slips', 'settings', 'customers'], () => void state.ask()) };
}
