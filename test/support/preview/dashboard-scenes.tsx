import { Dashboard } from '../../../components/dashboard/dashboard';
import type { SectionId } from '../../../components/dashboard/sections';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import { defaultJourney } from '../../../utils/domain/journey';
import { done } from '../../../utils/messaging/result';
import type { fakeBackground } from '../../components/fake-background';
import { routeAt } from '../../components/route-at';
import { mapWith } from '../../components/sample-map';
import { report } from '../../components/sample-report';
import { customer, followUp, now } from '../../components/samples';

type Answers = NonNullable<Parameters<typeof fakeBackground>[0]>;

const world: DashboardWorld = {
  askForSite: async () => true,
  hasPanel: true,
  saveFile: () => undefined,
  isKept: async () => true,
  askToNotify: async () => true,
  mayNotify: async () => false,
  askToKeep: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
};

const people = [
  { emotion: -2, text: 'The invoice names two lamps that we never ordered.' },
  { emotion: -1, text: 'Wants the order number on every line.' },
  { emotion: 0, text: '' },
] as const;

const answers: Answers = {
  journey: () => done(defaultJourney),
  journeyMap: () => done(mapWith()),
  peopleBehind: () =>
    done({
      people: people.map((one, i) => ({
        ...one,
        id: `c${i}`,
        name: ['Anna Schmidt', 'Ben Okafor', 'Carla Reyes'][i] ?? '',
        email: customer.emails[0] ?? '',
        at: now - i * 9 * 86_400_000,
        rating: i === 0 ? 1 : null,
      })),
      more: true,
    }),
};

const section = (id: SectionId, asked = '', more: Answers = {}) => ({
  answers: { ...answers, ...more },
  view: () => (
    <WorldProvider value={world}>
      <Dashboard route={routeAt(id, '', asked)} />
    </WorldProvider>
  ),
});

const waiting = [
  { rule: 'reply-owed', reason: { code: 'wroteNoReply', params: { since: '2026-11-19', times: 1 } } },
  { rule: 'all-is-well' },
  { rule: 'quote-unanswered', reason: { code: 'quoteNoAnswer', params: { number: 'Q-7802', since: '2026-11-13' } } },
  { rule: 'win-back', reason: { code: 'dormantSilent', params: { since: '2026-01-12' } } },
] as const;
const names = ['Anna Schmidt', 'Ben Okafor', 'Carla Reyes', 'Daniel Brandt'];

const due = waiting.map((each, i) => ({
  followUp: followUp({ id: `f${i}`, ...each }),
  customer: { ...customer, id: `c${i}`, name: names[i] ?? '' },
  waits: false,
  mail: i === 0 ? { subject: 'When does it arrive?', address: 'https://mail.example/?_uid=7' } : null,
}));

/** Sections of the dashboard with sample data. */
export const dashboardScenes = {
  today: section('today', '', { dueNow: () => done(due) }),
  'today-done': section('today', '', { dueNow: () => done([]) }),
  insights: section('insights', '', { insights: () => done(report) }),
  map: section('map', 'compare=1'),
  'map-blank': section('map', '', {
    journeyMap: () => done(mapWith({ touched: [], stays: [], goals: [], roadblocks: [], opportunities: [] })),
  }),
};
