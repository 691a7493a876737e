import type { Journey } from '../../utils/domain/journey/journey';
import type { Company } from '../../utils/domain/model/company';
import type { Customer } from '../../utils/domain/model/customer';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Goal } from '../../utils/domain/model/goal';
import type { Opportunity } from '../../utils/domain/model/opportunity';
import type { PlaybookRun } from '../../utils/domain/model/playbook-run';
import type { Purchase } from '../../utils/domain/model/purchase';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import type { Content } from '../../utils/domain/model/row';
import type { Touchpoint } from '../../utils/domain/model/touchpoint';

/** Contents with everything filled in that a test does not care about. */
export const customer = (given: Partial<Content<Customer>> = {}): Content<Customer> => ({
  name: 'Anna Schmidt',
  given: 'Anna',
  family: 'Schmidt',
  honorific: '',
  emails: ['anna@contoso.example'],
  phone: '',
  role: '',
  companyId: null,
  locale: '',
  persona: '',
  stage: 'awareness',
  stageHistory: [],
  tags: [],
  owner: '',
  note: '',
  externalIds: {},
  ...given,
});

export const company = (given: Partial<Content<Company>> = {}): Content<Company> => ({
  name: 'Contoso',
  domains: ['contoso.example'],
  note: '',
  ...given,
});

export const touchpoint = (given: Partial<Content<Touchpoint>> = {}): Content<Touchpoint> => ({
  customerId: 'c1',
  kind: 'mail',
  channel: 'mail',
  direction: 'in',
  at: 0,
  emotion: null,
  rating: null,
  note: '',
  purchaseId: null,
  account: '',
  messageId: '',
  threadKey: '',
  answered: false,
  ...given,
});

export const purchase = (given: Partial<Content<Purchase>> = {}): Content<Purchase> => ({
  customerId: 'c1',
  kind: 'purchase',
  number: 'P-1',
  amount: { minor: 418000, currency: 'EUR' },
  date: '2026-11-02',
  deliveredOn: null,
  validUntil: null,
  state: 'open',
  note: '',
  ...given,
});

export const followUp = (given: Partial<Content<FollowUp>> = {}): Content<FollowUp> => ({
  customerId: 'c1',
  rule: 'reply-owed',
  anchor: 't1',
  dueOn: '2026-11-20',
  zone: 'Europe/Berlin',
  reason: { code: 'replyOwed', params: { days: 1 } },
  value: 3,
  account: '',
  state: 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
  ...given,
});

export const goal = (given: Partial<Content<Goal>> = {}): Content<Goal> => ({
  customerId: 'c1',
  stage: 'consideration',
  text: 'Lamps for both halls before the fair',
  state: 'open',
  saidIn: null,
  said: '',
  ...given,
});

export const roadblock = (given: Partial<Content<Roadblock>> = {}): Content<Roadblock> => ({
  customerId: 'c1',
  goalId: null,
  type: 'approval',
  importance: 2,
  text: 'The works council has to agree',
  owner: '',
  state: 'open',
  since: 0,
  touchpointId: null,
  ...given,
});

export const opportunity = (given: Partial<Content<Opportunity>> = {}): Content<Opportunity> => ({
  customerId: 'c1',
  type: 'cross-sell',
  text: 'Desk lamps for the office',
  state: 'open',
  hint: '',
  ...given,
});

export const playbookRun = (given: Partial<Content<PlaybookRun>> = {}): Content<PlaybookRun> => ({
  customerId: 'c1',
  playbook: 'negative-feedback',
  startedAt: 0,
  touchpointId: null,
  because: [],
  owner: '',
  done: [],
  concerns: [],
  closedAt: null,
  outcome: null,
  closingNote: '',
  feeling: null,
  ...given,
});

/** One of everything that a definition may have. */
export const journey = (given: Partial<Journey> = {}): Journey => ({
  id: 'lamps',
  name: 'Our <b>way</b>',
  stages: [{ id: 'talking', name: 'We talk', phase: 'before-sale', expectedDays: 10, goals: ['To see the lamps'] }],
  kinds: [
    {
      id: 'showroom',
      name: 'In the showroom',
      like: 'visit',
      channel: 'in-person',
      direction: 'both',
      stage: 'talking',
      expects: 'Coffee',
      defining: true,
      byHand: true,
    },
  ],
  personas: [{ id: 'planner', name: 'Planner', needs: ['Data sheets'], preferences: [], pains: ['Delays'], tone: '' }],
  ladder: [{ rule: 'thank-you', on: true, after: 0, value: 3 }],
  keepInTouch: [{ stage: '', tag: 'vip', everyDays: 30 }],
  dormantAfterMonths: 9,
  playbooks: [
    {
      id: 'negative-feedback',
      name: 'Something went wrong',
      when: 'negative-feedback',
      freezesOffers: true,
      steps: [{ id: 'tell-owner', text: 'Tell Lee', hint: '', withinHours: 1 }],
    },
  ],
  concerns: [{ id: 'late', concern: 'It is late', say: 'We are on it', offer: 'Express', decides: 'Lee' }],
  opportunities: [{ id: 'second-site', type: 'upsell', says: 'A second hall', when: { purchases: 1 } }],
  templates: [
    { id: 'thanks', name: 'Thanks', for: 'thank-you', persona: '', language: 'en', subject: 'Hi', body: '{{given}}' },
  ],
  ...given,
});
