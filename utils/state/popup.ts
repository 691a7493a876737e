import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Customer } from '../domain/model/customer';
import { siteOrigin } from '../domain/model/origin';
import type { Layout, Settings } from '../domain/model/settings';
import { isSiteLocked } from '../domain/policy/policy';
import type { SiteState } from '../messaging/doors/settings';
import type { TabState } from '../messaging/doors/tab';
import type { Output } from '../messaging/protocol';
import { done } from '../messaging/result';
import type { Background } from './background';
import { createLoaded, type Loaded } from './loaded';
import type { Known } from './sidebar';

export interface ActiveTab {
  readonly id: number;
  readonly url: string;
}

/** What the popup knows of the page below it. */
export interface SiteHere {
  readonly tabId: number;
  /** '' where Waymark can't be used: the browser's own pages. */
  readonly origin: string;
  readonly isOn: boolean;
  /** It was switched on, and the browser does not let us in: after a restored backup, or where the user took it back. */
  readonly needsLeave: boolean;
  readonly accountsOff: readonly string[];
  readonly layout: Layout;
  /** The company decides about this site. */
  readonly isLocked: boolean;
  readonly state: TabState | null;
}

export interface Popup {
  readonly site: Loaded<SiteHere>;
  readonly settings: Loaded<Settings>;
  readonly due: Loaded<Output<'dueNow'>>;
  readonly found: Loaded<readonly Customer[]>;
  readonly searched: ReadonlySignal<string>;
  search(text: string): void;
  /** The one of those found who is looked at; null for none. */
  readonly looked: Loaded<Known>;
  look(customer: Customer | null): void;
  refresh(): void;
  close(): void;
}

/** Of what the day should hold; beyond it nobody looks in a popup. */
const dueAtOnce = 50;
const foundAtOnce = 6;

const nowhere: Omit<SiteHere, 'tabId'> = {
  origin: '',
  isOn: false,
  needsLeave: false,
  accountsOff: [],
  layout: 'auto',
  isLocked: false,
  state: null,
};

const settingsOf = (sites: readonly SiteState[], origin: string) => sites.find((site) => site.origin === origin);

export function openPopup(background: Background, activeTab: () => Promise<ActiveTab | null>): Popup {
  const { call, watch } = background;
  const text = signal('');
  const searched = computed(() => text.value.trim());

  const site = createLoaded<SiteHere>(async () => {
    const tab = await activeTab();
    const origin = siteOrigin(tab?.url ?? '');
    if (!tab || origin === '') return done({ ...nowhere, tabId: tab?.id ?? -1 });
    const [sites, state, policy] = await Promise.all([
      call('sites', {}),
      call('tabState', { tabId: tab.id }),
      call('policy', {}),
    ]);
    if (!sites.ok) return sites;
    const here = settingsOf(sites.value, origin);
    const seen = state.ok && state.value.page ? state.value : null;
    const [wanted, granted] = [here?.on ?? false, here?.granted ?? false];
    return done({
      tabId: tab.id,
      origin,
      isOn: wanted && granted,
      needsLeave: wanted && !granted,
      accountsOff: here?.accountsOff ?? [],
      layout: here?.layout ?? 'auto',
      isLocked: policy.ok && isSiteLocked(policy.value, origin),
      state: seen,
    });
  });
  const settings = createLoaded<Settings>(() => call('settings', {}));
  const due = createLoaded(() => call('dueNow', { limit: dueAtOnce }));
  const found = createLoaded(() =>
    searched.value ? call('searchCustomers', { text: searched.value, limit: foundAtOnce }) : Promise.resolve(done([])),
  );

  const email = signal('');
  const looked = createLoaded<Known>(() =>
    email.value ? call('glance', { email: email.value }) : Promise.resolve(done({ glance: null, company: null })),
  );

  const refresh = () => {
    for (const part of [site, settings, due, found]) void part.ask();
  };
  refresh();
  const close = watch(['settings', 'tab', 'customers', 'followUps'], (changed) => {
    if (changed.includes('settings') || changed.includes('tab')) void site.ask();
    if (changed.includes('settings')) void settings.ask();
    if (changed.includes('customers') || changed.includes('followUps'))
      void Promise.all([due.ask(), found.ask(), looked.ask()]);
  });

  return {
    site,
    settings,
    due,
    found,
    searched,
    search: (asked) => {
      text.value = asked;
      looked.clear();
      void found.ask();
    },
    looked,
    look: (customer) => {
      email.value = customer?.emails[0] ?? '';
      looked.clear();
      void looked.ask();
    },
    refresh,
    close,
  };
}
