import type { Company } from '../../utils/domain/model/company';
import type { Customer } from '../../utils/domain/model/customer';
import type { Finding } from '../../utils/domain/model/finding';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Felt, Glance, SuggestedOpportunity } from '../../utils/domain/model/glance';
import type { Goal } from '../../utils/domain/model/goal';
import type { Me } from '../../utils/domain/model/me';
import type { OpenRecord } from '../../utils/domain/model/open-record';
import type { Opportunity } from '../../utils/domain/model/opportunity';
import { noWords } from '../../utils/domain/model/own-words';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import type { Instant, Row } from '../../utils/domain/model/row';
import { defaultPrompts, type Settings } from '../../utils/domain/model/settings';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
import type { PersonLine } from '../../utils/messaging/doors/people';
import type { RecordCompared } from '../../utils/messaging/doors/record';
import type { SiteState } from '../../utils/messaging/doors/settings';
import type { TabState } from '../../utils/messaging/doors/tab';

/** A Saturday noon in Berlin. */
export const now: Instant = Date.parse('2026-11-21T11:00:00Z');
export const zone = 'Europe/Berlin';
const day = 86_400_000;
const daysAgo = (days: number): Instant => now - days * day;

const row = (id: string): Row => ({
  id,
  createdAt: daysAgo(60),
  changedAt: daysAgo(1),
  rev: 1,
  deletedAt: null,
  source: 'sample',
});

export const company: Company = { ...row('kestrel'), name: 'Kestrel Works', domains: ['kestrel.example'], note: '' };

export const customer: Customer = {
  ...row('anna'),
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: 'Frau',
  emails: ['anna.schmidt@kestrel.example'],
  phone: '',
  role: 'Operations',
  companyId: 'kestrel',
  locale: 'en',
  persona: '',
  stage: 'post-purchase',
  stageHistory: [
    {
      from: 'purchase',
      to: 'post-purchase',
      at: daysAgo(18),
      by: 'evidence',
      reason: { code: 'delivered', params: {} },
    },
  ],
  tags: [],
  owner: '',
  note: '',
  externalIds: {},
};

export const personLine = (change: Partial<PersonLine>): PersonLine => ({
  id: customer.id,
  name: customer.name,
  email: customer.emails[0] ?? '',
  role: customer.role,
  company: company.name,
  stage: customer.stage,
  owner: '',
  tags: [],
  isSample: true,
  feeling: 1,
  lastAt: daysAgo(3),
  dueOn: '2026-11-21',
  isDormant: false,
  ...change,
});

export const touchpoint = (change: Partial<Touchpoint>): Touchpoint => ({
  ...row(`touchpoint-${change.kind}-${change.at}`),
  customerId: customer.id,
  kind: 'call',
  channel: 'phone',
  direction: 'both',
  at: daysAgo(3),
  emotion: null,
  rating: null,
  note: '',
  purchaseId: null,
  account: '',
  messageId: '',
  threadKey: '',
  answered: false,
  ...change,
});

export const purchase = (change: Partial<Purchase>): Purchase => ({
  ...row(`purchase-${change.number ?? 'Q-7731'}`),
  customerId: customer.id,
  kind: 'purchase',
  number: 'Q-7731',
  amount: { minor: 418_000, currency: 'EUR' },
  date: '2026-10-28',
  deliveredOn: null,
  validUntil: null,
  state: 'done',
  note: '',
  ...change,
});

export const followUp = (change: Partial<FollowUp>): FollowUp => ({
  ...row(`follow-up-${change.rule ?? 'all-is-well'}`),
  customerId: customer.id,
  rule: 'all-is-well',
  anchor: 'purchase-Q-7731',
  dueOn: '2026-11-20',
  zone,
  reason: { code: 'deliveredNoWord', params: { number: 'Q-7731', since: '2026-11-12' } },
  value: 10,
  account: '',
  state: 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
  ...change,
});

export const felt = (change: Partial<Felt>): Felt => ({
  at: daysAgo(9),
  emotion: 1,
  stage: 'post-purchase',
  kind: 'delivery',
  ...change,
});

export const goal = (change: Partial<Goal>): Goal => ({
  ...row(`goal-${change.text ?? 'fair'}`),
  customerId: customer.id,
  stage: 'post-purchase',
  text: 'Running before the fair',
  state: 'open',
  saidIn: null,
  said: '',
  ...change,
});

export const roadblock = (change: Partial<Roadblock>): Roadblock => ({
  ...row(`roadblock-${change.text ?? 'date'}`),
  customerId: customer.id,
  goalId: null,
  type: 'delivery',
  importance: 3,
  text: 'Two parts are still missing',
  owner: 'Ola in logistics',
  state: 'open',
  since: daysAgo(8),
  touchpointId: null,
  ...change,
});

export const opportunity = (change: Partial<Opportunity>): Opportunity => ({
  ...row(`opportunity-${change.text ?? 'spare'}`),
  customerId: customer.id,
  type: 'cross-sell',
  text: 'Spare parts for the second line',
  state: 'open',
  hint: '',
  ...change,
});

export const suggestion: SuggestedOpportunity = {
  hint: 'second-order',
  type: 'upsell',
  says: 'A service contract may save them trouble',
  because: { code: 'hint', params: { purchases: 2, feeling: 1 } },
};

export const playbookRun = (change: Partial<PlaybookRun>): PlaybookRun => ({
  ...row('run'),
  customerId: customer.id,
  playbook: 'upset',
  startedAt: now - 3_600_000,
  touchpointId: null,
  because: [],
  owner: '',
  done: [],
  concerns: [],
  closedAt: null,
  outcome: null,
  closingNote: '',
  feeling: null,
  ...change,
});

export const glance: Glance = {
  customer,
  company,
  stageSince: daysAgo(18),
  expectedDays: 270,
  isDormant: false,
  feelings: [
    felt({ at: daysAgo(41), emotion: 1, stage: 'consideration', kind: 'meeting' }),
    felt({ at: daysAgo(18), emotion: -1, stage: 'purchase', kind: 'call' }),
    felt({ at: daysAgo(9), emotion: 1 }),
  ],
  goals: [
    goal({ state: 'reached', saidIn: `touchpoint-meeting-${daysAgo(41)}` }),
    goal({
      text: 'One delivery note a week',
      state: 'at-risk',
      stage: 'purchase',
      said: '“Otherwise nobody finds it.”',
    }),
  ],
  roadblocks: [],
  opportunities: [],
  suggestions: [],
  offersWithheld: null,
  playbook: null,
  touchpoints: [
    touchpoint({ kind: 'delivery', channel: 'post', at: daysAgo(9), note: '40 units, complete.', emotion: 1 }),
    touchpoint({ kind: 'call', at: daysAgo(18), note: 'Worried about the date.', emotion: -1 }),
    touchpoint({ kind: 'mail', channel: 'mail', direction: 'out', at: daysAgo(22), note: 'Your order Q-7731' }),
    touchpoint({ kind: 'meeting', channel: 'in-person', at: daysAgo(41), note: 'Lunch at the plant.', emotion: 1 }),
  ],
  purchases: [
    purchase({ deliveredOn: '2026-11-12' }),
    purchase({
      number: 'Q-7698',
      kind: 'quote',
      state: 'declined',
      amount: { minor: 512_050, currency: 'EUR' },
      date: '2026-09-30',
    }),
  ],
  due: [followUp({})],
  coming: [
    followUp({
      rule: 'no-next-step',
      dueOn: '2026-11-28',
      reason: { code: 'lastContactNothingPlanned', params: { since: '2026-11-12' } },
    }),
  ],
};

export const impersonal: Finding = {
  rule: 'impersonal-greeting',
  severity: 'stop',
  where: 'body',
  start: 0,
  end: 22,
  text: 'To whom it may concern',
  reason: { code: 'impersonalGreeting', params: { greeting: 'To whom it may concern', to: ['Anna Schmidt'] } },
  fixes: [{ start: 0, end: 22, text: 'Dear Anna' }],
};

export const leftover: Finding = {
  rule: 'leftover-field',
  severity: 'stop',
  where: 'body',
  start: 120,
  end: 135,
  text: '{{quote_number}}',
  reason: { code: 'leftoverField', params: { field: '{{quote_number}}' } },
  fixes: [],
};

export const misspelt: Finding = {
  rule: 'misspelt-name',
  severity: 'warn',
  where: 'body',
  start: 5,
  end: 12,
  text: 'Schmitt',
  reason: { code: 'misspeltName', params: { greeted: 'Schmitt', right: ['Schmidt'] } },
  fixes: [{ start: 5, end: 12, text: 'Schmidt' }],
};

const anna = { name: 'Anna Schmidt', email: 'anna.schmidt@kestrel.example' };

export const tab: TabState = {
  tabId: 7,
  origin: 'https://mail.example',
  page: {
    site: 'roundcube',
    account: 'me@seller.example',
    mail: {
      id: 'mail-1',
      threadKey: 'thread-1',
      subject: 'Our order',
      from: anna,
      to: [{ name: 'Me', email: 'me@seller.example' }],
      cc: [{ name: 'Ben Schultz', email: 'ben@kestrel.example' }],
      at: daysAgo(0),
      answered: false,
    },
    writingTo: [],
    composing: false,
    record: null,
    health: {
      correspondent: 'found',
      compose: 'not-here',
      recipients: 'found',
      body: 'found',
      send: 'not-here',
      record: 'not-here',
    },
    dark: false,
  },
  draft: null,
  placement: { side: 'right', collapsed: false, width: 320 },
  unknownSent: null,
};

/** Anna's page in a CRM, and what it says that is new. */
export const annasRecord: OpenRecord = {
  system: 'crm.example',
  kind: 'person',
  id: '12',
  name: 'Anna Schmidt',
  company: 'Kestrel Works GmbH',
  emails: ['anna.schmidt@kestrel.example', 'anna@home.example'],
  phone: '+49 40 1234567',
  role: 'Head of Operations',
  stage: 'Negotiation',
  owner: 'Mia Seller',
  amounts: [],
};

const onPageOf = (record: OpenRecord): TabState => ({
  ...tab,
  page: tab.page && {
    ...tab.page,
    site: 'any',
    mail: null,
    record,
    health: {
      ...tab.page.health,
      correspondent: 'not-here',
      recipients: 'not-here',
      body: 'not-here',
      record: 'found',
    },
  },
});

export const onRecord = onPageOf(annasRecord);

export const onStrangersRecord = onPageOf({
  ...annasRecord,
  id: '13',
  name: 'Carla Neumann',
  company: 'Blue Heron Ltd',
  emails: ['carla@blue-heron.example', 'carla.neumann@home.example'],
  stage: 'Purple',
});

export const newsOfAnna: RecordCompared = {
  customerId: 'anna',
  changes: [
    { field: 'emails', from: '', to: 'anna@home.example' },
    { field: 'phone', from: '', to: '+49 40 1234567' },
    { field: 'role', from: 'Operations', to: 'Head of Operations' },
    { field: 'stage', from: 'post-purchase', to: 'consideration' },
  ],
  stage: { stage: 'consideration', by: 'guess' },
};

export const writing: TabState = {
  ...tab,
  page: tab.page && {
    ...tab.page,
    mail: null,
    composing: true,
    writingTo: [anna],
    health: {
      correspondent: 'not-here',
      compose: 'found',
      recipients: 'found',
      body: 'found',
      send: 'found',
      record: 'not-here',
    },
  },
  draft: { composeId: 'compose-1', findings: [impersonal] },
};

export const me: Me = {
  ...row('me'),
  names: ['Mia Seller'],
  addresses: ['me@seller.example', 'Mia.Seller@seller.example'],
  domains: ['seller.example'],
  timeZone: zone,
  locale: 'en',
  country: 'DE',
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workUntil: 1020,
  identities: [],
};

export const settings: Settings = {
  ...row('settings'),
  appearance: 'auto',
  rulesOff: [],
  severities: {},
  monitorOnly: false,
  words: noWords,
  journey: 'default',
  keepMail: { sent: true, opened: true },
  prompts: defaultPrompts,
};

export const site: SiteState = {
  ...row('site'),
  origin: 'https://mail.example',
  on: true,
  granted: true,
  accountsOff: [],
  placement: {},
};
