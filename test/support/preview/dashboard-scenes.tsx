import { Dashboard } from '../../../components/dashboard/dashboard';
import type { SectionId } from '../../../components/dashboard/sections';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import type { Feeling } from '../../../utils/domain/insights/feeling';
import { defaultJourney } from '../../../utils/domain/journey';
import type { Improvement } from '../../../utils/domain/model/improvement';
import { done } from '../../../utils/messaging/result';
import type { fakeBackground } from '../../components/fake-background';
import { routeAt } from '../../components/route-at';
import { mapNumbers, mapWith } from '../../components/sample-map';
import { report } from '../../components/sample-report';
import { customer, followUp, now, roadblock } from '../../components/samples';

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

const felt = (mean: number, n: number): Feeling => ({ n, mean, low: mean - 0.9, high: mean + 0.9, error: 0.2 });

const improvement = (change: Partial<Improvement>): Improvement => ({
  ...{ id: `i${change.text ?? ''}`, createdAt: now, changedAt: now, rev: 1, deletedAt: null, source: 'user' },
  kind: 'invoice',
  text: 'The order number on every line of the invoice',
  owner: 'Lee',
  dueOn: '2026-11-27',
  state: 'planned',
  doneOn: '',
  ...change,
});

const answers: Answers = {
  journey: () => done(defaultJourney),
  journeyMap: () => done(mapWith()),
  improvements: () =>
    done([
      { improvement: improvement({}), effect: { verdict: 'not-done', before: felt(-1.1, 31), since: null } },
      {
        improvement: improvement({
          text: 'Ring back within the hour',
          kind: 'support',
          state: 'done',
          doneOn: '2026-08-14',
        }),
        effect: { verdict: 'better', before: felt(-0.8, 42), since: felt(0.4, 26) },
      },
    ]),
  roadblocks: () =>
    done({
      listed: [
        { roadblock: roadblock({ id: 'r1' }), customer },
        {
          roadblock: roadblock({
            id: 'r2',
            importance: 2,
            owner: '',
            type: 'delivery',
            text: 'Pallets arrive at the wrong gate',
          }),
          customer,
        },
      ],
      after: 30,
    }),
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
  'map-customer': section('map', 'customer=c1', {
    journeyMap: () =>
      done(
        mapWith({
          touched: mapNumbers.touched.slice(3, 14).map((row) => ({ ...row, count: 1, felt: [0, 0, 0, 1, 0] })),
          stays: [{ stage: 'post-purchase', since: now - 40 * 86_400_000, count: 1 }],
          goals: [{ stage: 'purchase', state: 'reached', count: 1 }],
          roadblocks: [],
          opportunities: [],
        }),
      ),
  }),
  improve: section('improve'),
  'map-blank': section('map', '', {
    journeyMap: () => done(mapWith({ touched: [], stays: [], goals: [], roadblocks: [], opportunities: [] })),
  }),
};
