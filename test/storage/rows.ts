import type { Company } from '../../utils/domain/model/company';
import type { Customer } from '../../utils/domain/model/customer';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Purchase } from '../../utils/domain/model/purchase';
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
