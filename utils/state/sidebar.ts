import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Journey } from '../domain/journey/journey';
import type { Company } from '../domain/model/company';
import type { Glance } from '../domain/model/glance';
import type { Me } from '../domain/model/me';
import type { Settings } from '../domain/model/settings';
import { fold } from '../domain/names/fold';
import type { TabState } from '../messaging/doors/tab';
import type { Topic } from '../messaging/protocol';
import { done, type Result } from '../messaging/result';
import type { Background } from './background';
import { createFolds, type Folds } from './folds';
import { createLoaded, type Loaded } from './loaded';
import { type PersonHere, peopleOf } from './people';
import { type Shelf, shelf } from './shelf';

/** What is known of the person who is chosen: nothing, the company, or all of it. */
export interface Known {
  readonly glance: Glance | null;
  readonly company: Company | null;
}

export interface Sidebar {
  readonly tab: Loaded<TabState>;
  readonly known: Loaded<Known>;
  readonly settings: Loaded<Settings>;
  /** The definition in use. */
  readonly journey: Loaded<Journey>;
  readonly folds: Folds;
  readonly people: ReadonlySignal<readonly PersonHere[]>;
  readonly chosen: ReadonlySignal<PersonHere | null>;
  choose(key: string): void;
  /** Asks for everything anew: another tab, or after an error. */
  refresh(): void;
  close(): void;
}

export interface SidebarWorld {
  readonly background: Background;
  /** What a frame in a page has to show before it is told anything; null in the browser's side panel. */
  readonly token: string | null;
  /** The tab that is looked at; null for the one that the frame is in. */
  tabId(): Promise<number | null>;
  /** Where it is remembered what was folded; missing: for as long as the sidebar is open. */
  readonly shelf?: Shelf;
}

const aboutPeople: readonly Topic[] = ['customers', 'followUps', 'journey'];

const noStorage = (): never => {
  throw new Error('nothing is kept');
};

/** Follows one tab: who is on the page, who of them is chosen, and what is known of that person. */
export function openSidebar({ background, token, tabId, shelf: kept = shelf(noStorage) }: SidebarWorld): Sidebar {
  const { call, watch } = background;
  let entry: Promise<Result<unknown>> | undefined;

  // The token is good for one showing, so all who ask at the same time wait for the same answer.
  const enter = (): Promise<Result<unknown>> => {
    if (token === null) return Promise.resolve(done(null));
    entry ??= call('enterFrame', { token }).then((result) => {
      if (!result.ok) entry = undefined;
      return result;
    });
    return entry;
  };

  const tab = createLoaded<TabState>(async () => {
    const entered = await enter();
    return entered.ok ? call('tabState', { tabId: await tabId() }) : entered;
  });
  const me = createLoaded<Me>(() => call('me', {}));
  const settings = createLoaded<Settings>(() => call('settings', {}));
  const journey = createLoaded<Journey>(() => call('journey', {}));

  const pick = signal({ place: '', key: '' });
  const page = computed(() => tab.value.value?.page ?? null);
  const people = computed(() => (page.value ? peopleOf(page.value, me.value.value?.addresses ?? []) : []));
  // A choice holds for the mail that it was made on: the next mail starts with its own people.
  const place = computed(
    () =>
      `${tab.value.value?.tabId}:${page.value?.mail?.id ?? ''}:${page.value?.record?.id ?? ''}:${page.value?.composing}`,
  );
  const chosen = computed(() => {
    const picked = pick.value.place === place.value ? pick.value.key : '';
    return people.value.find((person) => person.key === picked) ?? people.value[0] ?? null;
  });

  const key = computed(() => chosen.value?.key ?? '');
  const knownByName = async (name: string): Promise<Result<Known>> => {
    const found = await call('searchCustomers', { text: name, limit: 20 });
    if (!found.ok) return found;
    const called = found.value.filter((one) => fold(one.name) === fold(name));
    const [email] = called.length === 1 ? (called[0]?.emails ?? []) : [];
    return email ? call('glance', { email }) : done({ glance: null, company: null });
  };
  // By whichever of their addresses they are known.
  const known = createLoaded<Known>(async () => {
    const person = chosen.value;
    if (person?.line === 'record' && !person.email) return knownByName(person.name);
    if (!person?.email) return done({ glance: null, company: null });
    const first = await call('glance', { email: person.email });
    for (const email of first.ok && !first.value.glance ? (person.also ?? []) : []) {
      const next = await call('glance', { email });
      if (next.ok && next.value.glance) return next;
    }
    return first;
  });
  const forgetPerson = effect(() => {
    if (key.value === '') return known.clear();
    untracked(() => {
      known.clear();
      void known.ask();
    });
  });

  const refresh = () => {
    void tab.ask().then(() => Promise.all([me.ask(), settings.ask(), journey.ask(), known.ask()]));
  };
  refresh();
  const stopWatching = watch(['tab', 'customers', 'followUps', 'settings', 'journey'], (changed) => {
    if (changed.includes('settings')) refresh();
    else {
      if (changed.includes('tab')) void tab.ask();
      if (changed.includes('journey')) void journey.ask();
      if (aboutPeople.some((topic) => changed.includes(topic))) void known.ask();
    }
  });

  return {
    tab,
    known,
    settings,
    journey,
    folds: createFolds(kept),
    people,
    chosen,
    choose: (key) => {
      pick.value = { place: place.value, key };
    },
    refresh,
    close() {
      stopWatching();
      forgetPerson();
    },
  };
}
