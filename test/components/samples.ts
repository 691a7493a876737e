import type { Company } from '../../utils/domain/model/company';
import type { Customer } from '../../utils/domain/model/customer';
import type { Finding } from '../../utils/domain/model/finding';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Glance } from '../../utils/domain/model/glance';
import type { Me } from '../../utils/domain/model/me';
import { noWords } from '../../utils/domain/model/own-words';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { Instant, Row } from '../../utils/domain/model/row';
import type { Settings } from '../../utils/domain/model/settings';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';
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
  ...row(`purchase-${change.number}`),
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

export const glance: Glance = {
  customer,
  company,
  stageSince: daysAgo(18),
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
    health: { correspondent: 'found', compose: 'not-here', recipients: 'found', body: 'found', send: 'not-here' },
    dark: false,
  },
  draft: null,
  placement: { side: 'right', collapsed: false, width: 320 },
  unknownSent: null,
};

export const writing: TabState = {
  ...tab,
  page: tab.page && {
    ...tab.page,
    mail: null,
    composing: true,
    writingTo: [anna],
    health: { correspondent: 'not-here', compose: 'found', recipients: 'found', body: 'found', send: 'found' },
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
};

export const site: SiteState = {
  ...row('site'),
  origin: 'https://mail.example',
  on: true,
  granted: true,
  accountsOff: [],
  placement: {},
};
