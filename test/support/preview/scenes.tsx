import type { ComponentChildren } from 'preact';
import { PopupScreen } from '../../../components/popup/popup';
import { PopupWorldProvider } from '../../../components/popup/world';
import { SidebarScreen } from '../../../components/sidebar/sidebar';
import type { Journey, Playbook } from '../../../utils/domain/journey/journey';
import type { Glance } from '../../../utils/domain/model/glance';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import type { Background } from '../../../utils/state/background';
import { openPopup } from '../../../utils/state/popup';
import { shelf } from '../../../utils/state/shelf';
import { openSidebar } from '../../../utils/state/sidebar';
import { type fakeBackground, noAnswer } from '../../components/fake-background';
import { journey } from '../../components/sample-journey';
import { journeyWithPlaybooks } from '../../components/sample-playbooks';
import {
  customer,
  felt,
  followUp,
  glance,
  goal,
  impersonal,
  leftover,
  misspelt,
  newsOfAnna,
  now,
  onRecord,
  onStrangersRecord,
  opportunity,
  playbookRun,
  purchase,
  roadblock,
  suggestion,
  tab,
  touchpoint,
  writing,
} from '../../components/samples';
import { dashboardScenes } from './dashboard-scenes';

const day = 86_400_000;

interface Scene {
  readonly answers: Parameters<typeof fakeBackground>[0];
  view(background: Background): ComponentChildren;
}

const world = {
  askForSite: async () => true,
  openPage: () => undefined,
  close: () => undefined,
  openSidePanel: async () => done(null),
};

const kept = new Map([['folds', '-emotion-line']]);
const unfolded = shelf(() => ({ getItem: (name) => kept.get(name) ?? null, setItem: () => undefined }));

const sidebar = (state: TabState, answers: Scene['answers'] = {}): Scene => ({
  answers: { tabState: () => done(state), ...answers },
  view: (background) => (
    <SidebarScreen
      sidebar={openSidebar({ background, token: 'token', tabId: async () => null, shelf: unfolded })}
      inPage
      openDashboard={() => undefined}
    />
  ),
});

const popup = (url: string, answers: Scene['answers'] = {}): Scene => ({
  answers,
  view: (background) => (
    <PopupWorldProvider value={world}>
      <PopupScreen popup={openPopup(background, async () => ({ id: 7, url }))} />
    </PopupWorldProvider>
  ),
});

const from = (name: string, email: string): TabState =>
  tab.page?.mail ? { ...tab, page: { ...tab.page, mail: { ...tab.page.mail, from: { name, email }, cc: [] } } } : tab;

const known = (change: Partial<Glance>, state: TabState = tab): Scene =>
  sidebar(state, { glance: () => done({ glance: { ...glance, ...change }, company: glance.company }) });

const tone = { mailId: 'mail-1', because: ['for the third time', 'REFUND', 'still waiting'] };

/** A customer of long standing, with a little of everything. */
const full: Partial<Glance> = {
  customer: { ...customer, persona: 'planner', note: 'Takes her coffee black. Daughter studies in Graz.' },
  expectedDays: 14,
  due: [followUp({}), followUp({ rule: 'feedback' }), followUp({ rule: 'education' })],
  feelings: [
    felt({ at: now - 200 * day, emotion: 0, stage: 'awareness', kind: 'call' }),
    felt({ at: now - 180 * day, emotion: 1, stage: 'consideration', kind: 'meeting' }),
    felt({ at: now - 170 * day, emotion: 2, stage: 'consideration', kind: 'site-tour' }),
    felt({ at: now - 60 * day, emotion: -1, stage: 'purchase', kind: 'call' }),
    felt({ at: now - 50 * day, emotion: -2, stage: 'purchase', kind: 'complaint' }),
    felt({ at: now - 30 * day, emotion: 0, kind: 'call' }),
    felt({ at: now - 9 * day, emotion: 1, kind: 'delivery' }),
  ],
  goals: [
    ...glance.goals,
    goal({ text: 'Two people trained by Christmas', said: '“Before everybody is on leave.”' }),
    goal({ text: 'No more than one delivery a week', state: 'missed' }),
  ],
  roadblocks: [
    roadblock({}),
    roadblock({ text: 'Budget for the second line is not signed', type: 'approval', importance: 2, owner: '' }),
    roadblock({ text: 'Wrong delivery address', state: 'solved', importance: 1 }),
  ],
  opportunities: [
    opportunity({}),
    opportunity({ text: 'A visit of their sister plant', type: 'referral', state: 'won' }),
  ],
  suggestions: [suggestion],
  touchpoints: [
    touchpoint({
      kind: 'feedback',
      channel: 'web',
      at: now - 2 * day,
      rating: 4,
      nps: 9,
      emotion: 1,
      note: 'Good and quick.',
    }),
    ...glance.touchpoints,
    touchpoint({ kind: 'site-tour', at: now - 170 * day, note: 'With both shift leaders.', emotion: 2 }),
    touchpoint({ kind: 'chat', channel: 'chat', at: now - 190 * day }),
  ],
  purchases: [
    purchase({ kind: 'quote', number: 'Q-7802', state: 'open', date: '2026-11-18', validUntil: '2026-12-18' }),
    purchase({ number: 'O-7790', state: 'open', date: '2026-11-16', amount: { minor: 99_000, currency: 'EUR' } }),
    ...glance.purchases,
  ],
};
const forTheUnhappy: Playbook = {
  id: 'upset',
  name: 'An unhappy customer',
  when: 'negative-feedback',
  freezesOffers: true,
  steps: [
    { id: 'tell', text: 'Tell the owner', hint: 'In one sentence: who, what, since when.', withinHours: 1 },
    { id: 'call', text: 'Call them', hint: 'Listen first, promise nothing yet.', withinHours: 24, contact: 'call' },
    { id: 'close', text: 'Settle it with them', hint: 'Say what was done, and ask whether it is.', withinHours: 48 },
  ],
};
const concerns: Journey['concerns'] = [
  { id: 'late', concern: 'It came too late', say: 'I am sorry, that is on us.', offer: 'Express', decides: 'Ola' },
  { id: 'price', concern: 'It is too dear', say: 'Let us look at what you need.', offer: '', decides: '' },
];
const unhappy: Partial<Glance> = {
  ...full,
  suggestions: [],
  offersWithheld: { code: 'lastWordBad', params: { since: '2026-11-19' } },
  playbook: playbookRun({
    because: ['for the third time', 'REFUND'],
    startedAt: now - 3 * 3_600_000,
    done: [{ step: 'tell', at: now - 2.5 * 3_600_000, note: 'Ola knows.' }],
  }),
};
const longName = 'Maximiliane-Alexandra Wolkenstein-Trostburg-Rodenegg von und zu Hohenberg';
const longWords: Partial<Glance> = {
  ...full,
  customer: {
    ...customer,
    name: longName,
    given: 'Maximiliane-Alexandra',
    role: 'Donaudampfschifffahrtsgesellschaftskapitän',
  },
  goals: [goal({ text: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz einhalten' })],
  touchpoints: [
    touchpoint({ kind: 'call', at: now - day, note: `https://intranet.example/${'very-long-path/'.repeat(9)}` }),
  ],
};
const arabic: Partial<Glance> = {
  ...full,
  customer: {
    ...customer,
    name: 'ليلى حسن الأندلسي',
    given: 'ليلى',
    role: 'مديرة المشتريات',
    note: 'تفضل الاتصال صباحا.',
  },
  goals: [goal({ text: 'تسليم أسرع قبل نهاية العام' })],
  touchpoints: [touchpoint({ kind: 'call', at: now - day, note: 'سألت عن موعد التسليم (Q-7731).', emotion: 1 })],
};
const many = {
  ...journey,
  stages: Array.from({ length: 9 }, (_, at) => ({ ...journey.stages[0], id: `s${at}`, name: `Milestone ${at + 1}` })),
};

const blank = { ...glance, touchpoints: [], purchases: [], due: [], coming: [], feelings: [], goals: [] };
const hostile = { ...customer, name: '<img src=x onerror=alert(1)>', role: '<b>Operations</b>' };

export const scenes: Readonly<Record<string, Scene>> = {
  ...dashboardScenes,
  full: known(full),
  upset: known({ ...full, due: [] }, { ...tab, tone }),
  withheld: sidebar(tab, {
    journey: () => done({ ...journey, playbooks: [forTheUnhappy], concerns }),
    glance: () => done({ glance: { ...glance, ...unhappy }, company: glance.company }),
  }),
  playbook: sidebar(tab, {
    journey: () => done(journeyWithPlaybooks),
    glance: () =>
      done({
        glance: {
          ...glance,
          due: [],
          playbook: playbookRun({
            startedAt: now - 30 * 3_600_000,
            because: ['for the third time', 'still waiting'],
            done: [{ step: 'tell', at: now - 29 * 3_600_000, note: 'Lee knows, and looks for a courier.' }],
            concerns: ['late', 'not-in-the-map'],
          }),
        },
        company: glance.company,
      }),
  }),
  dormant: known({ ...full, isDormant: true, due: [], coming: [followUp({ snoozedUntil: '9999-12-31' })] }),
  'long-words': known(longWords),
  arabic: known(arabic),
  stages: sidebar(tab, {
    journey: () => done(many as Journey),
    glance: () => done({ glance: { ...glance, customer: { ...customer, stage: 's4' } }, company: glance.company }),
  }),

  reading: sidebar(tab),
  writing: sidebar(writing),
  findings: sidebar({ ...writing, draft: { composeId: 'c', findings: [misspelt, impersonal, leftover] } }),
  stranger: sidebar(from('"Carla Neumann"', 'carla.neumann@blue-heron.example')),
  record: sidebar(onRecord, { compareRecord: () => done(newsOfAnna) }),
  'record-stranger': sidebar(onStrangersRecord, {
    compareRecord: () => done({ customerId: null, changes: [], stage: { stage: '', by: 'unknown' } }),
  }),
  colleague: sidebar(from('', 'dora.beck@kestrel.example')),
  blank: sidebar(tab, { glance: () => done({ glance: blank, company: glance.company }) }),
  hostile: sidebar(tab, { glance: () => done({ glance: { ...glance, customer: hostile }, company: null }) }),
  'no-mail': sidebar({ ...tab, page: tab.page && { ...tab.page, mail: null } }),
  'no-page': sidebar({ ...tab, page: null }),
  sent: sidebar({ ...tab, unknownSent: 'compose-1' }),
  trouble: sidebar(tab, { tabState: noAnswer }),
  blind: sidebar({
    ...writing,
    page: writing.page && { ...writing.page, health: { ...writing.page.health, recipients: 'missing' } },
  }),
  popup: popup('https://mail.example/'),
  'popup-off': popup('https://other.example/', { dueNow: () => done([]) }),
  'popup-nowhere': popup('about:blank'),
};
