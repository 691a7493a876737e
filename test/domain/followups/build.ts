import type { Timeline } from '../../../utils/domain/followups/timeline';
import type { Customer } from '../../../utils/domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../../../utils/domain/model/follow-up';
import type { PlaybookRun } from '../../../utils/domain/model/playbook-run';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Roadblock } from '../../../utils/domain/model/roadblock';
import type { Row } from '../../../utils/domain/model/row';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';

const row = (id: string): Row => ({ id, createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user' });

/** "2026-11-20 15:00" as UTC. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);

export const customer = (part: Partial<Customer> = {}): Customer => ({
  ...row('anna'),
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: '',
  emails: ['anna@kestrel-works.example'],
  phone: '',
  role: '',
  companyId: null,
  locale: '',
  persona: '',
  stage: 'post-purchase',
  stageHistory: [],
  tags: [],
  owner: '',
  note: '',
  externalIds: {},
  ...part,
});

export const touchpoint = (id: string, when: string, part: Partial<Touchpoint> = {}): Touchpoint => ({
  ...row(id),
  customerId: 'anna',
  kind: 'mail',
  channel: 'mail',
  direction: 'in',
  at: at(when),
  emotion: null,
  rating: null,
  note: '',
  purchaseId: null,
  account: 'me@shop.example',
  messageId: id,
  threadKey: 'a question',
  answered: false,
  ...part,
});

export const fromThem = (id: string, when: string, part: Partial<Touchpoint> = {}): Touchpoint =>
  touchpoint(id, when, { direction: 'in', ...part });
export const fromMe = (id: string, when: string, part: Partial<Touchpoint> = {}): Touchpoint =>
  touchpoint(id, when, { direction: 'out', ...part });

export const call = (id: string, when: string, part: Partial<Touchpoint> = {}): Touchpoint =>
  touchpoint(id, when, { kind: 'call', channel: 'phone', direction: 'both', messageId: '', threadKey: '', ...part });

export const purchase = (id: string, part: Partial<Purchase> = {}): Purchase => ({
  ...row(id),
  customerId: 'anna',
  kind: 'purchase',
  number: id.toUpperCase(),
  amount: null,
  date: null,
  deliveredOn: null,
  validUntil: null,
  state: 'open',
  note: '',
  ...part,
});

export const quote = (id: string, date: string, part: Partial<Purchase> = {}): Purchase =>
  purchase(id, { kind: 'quote', date, ...part });

export const roadblock = (id: string, part: Partial<Roadblock> = {}): Roadblock => ({
  ...row(id),
  customerId: 'anna',
  goalId: null,
  type: 'product',
  importance: 2,
  text: 'The drawers jam',
  owner: '',
  state: 'open',
  since: 0,
  touchpointId: null,
  ...part,
});

export const run = (id: string, startedAt: string, part: Partial<PlaybookRun> = {}): PlaybookRun => ({
  ...row(id),
  customerId: 'anna',
  playbook: 'negative-feedback',
  startedAt: at(startedAt),
  touchpointId: null,
  because: [],
  owner: '',
  done: [],
  concerns: [],
  closedAt: null,
  outcome: null,
  closingNote: '',
  feeling: null,
  ...part,
});

export const timeline = (part: Partial<Timeline>): Timeline => ({
  touchpoints: [],
  purchases: [],
  roadblocks: [],
  playbookRuns: [],
  ...part,
});

export const stored = (planned: PlannedFollowUp, part: Partial<FollowUp> = {}): FollowUp => ({
  ...row(`${planned.rule}-${planned.anchor}`),
  ...planned,
  state: 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
  ...part,
});
