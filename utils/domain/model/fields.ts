import * as v from 'valibot';
import type { Company } from './company';
import type { Customer } from './customer';
import { type FollowUp, followUpRules } from './follow-up';
import type { Me } from './me';
import { noWords } from './own-words';
import type { Purchase } from './purchase';
import type { Content, Row } from './row';
import type { IgnoredFinding, Settings, SiteSettings, Slip } from './settings';
import {
  day,
  id,
  instant,
  line,
  lines,
  money,
  phrases,
  purchaseKind,
  purchaseState,
  ruleId,
  stageId,
  text,
  whole,
} from './shapes';
import { channels, type Touchpoint, touchpointKinds } from './touchpoint';

/** What the author of a row fills in, each field with its shape. */
type Fields<T extends Row> = { readonly [K in keyof Content<T>]-?: v.GenericSchema<unknown, Content<T>[K]> };

const reason = () => v.object({ code: line, params: v.record(line, v.union([text, v.number(), v.array(line)])) });
const severity = () => v.picklist(['stop', 'warn', 'hint']);
const minutes = () => v.pipe(whole, v.minValue(0), v.maxValue(1_440));

const customer = (): Fields<Customer> => ({
  name: line,
  given: line,
  family: line,
  honorific: line,
  emails: lines,
  phone: line,
  role: line,
  companyId: v.nullable(id),
  locale: line,
  persona: line,
  stage: stageId,
  stageHistory: v.array(
    v.object({
      from: v.nullable(stageId),
      to: stageId,
      at: instant,
      by: v.picklist(['user', 'evidence', 'import']),
      reason: reason(),
    }),
  ),
  tags: lines,
  owner: line,
  note: text,
  externalIds: v.record(line, line),
});

const company = (): Fields<Company> => ({ name: line, domains: lines, note: text });

const touchpoint = (): Fields<Touchpoint> => ({
  customerId: id,
  kind: v.picklist(touchpointKinds),
  channel: v.picklist(channels),
  direction: v.picklist(['in', 'out', 'both']),
  at: instant,
  emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(5))),
  note: text,
  purchaseId: v.nullable(id),
  account: line,
  from: v.optional(line),
  messageId: line,
  threadKey: line,
  answered: v.boolean(),
});

const purchase = (): Fields<Purchase> => ({
  customerId: id,
  kind: purchaseKind,
  number: line,
  amount: v.nullable(money),
  date: v.nullable(day),
  deliveredOn: v.nullable(day),
  validUntil: v.nullable(day),
  state: purchaseState,
  note: text,
});

const followUp = (): Fields<FollowUp> => ({
  customerId: id,
  rule: v.picklist(followUpRules),
  anchor: line,
  dueOn: day,
  zone: line,
  reason: reason(),
  value: instant,
  account: line,
  state: v.picklist(['open', 'done', 'skipped', 'obsolete']),
  snoozedUntil: v.union([day, v.literal('')]),
  closedAt: v.nullable(instant),
  closedBecause: line,
});

const ignored = (): Fields<IgnoredFinding> => ({
  rule: ruleId,
  scope: v.picklist(['person', 'rule']),
  email: line,
  phrase: line,
  // A backup of version 1 knows no habits.
  by: v.optional(v.picklist(['user', 'habit']), 'user'),
});

const siteSettings = (): Fields<SiteSettings> => ({
  origin: line,
  on: v.boolean(),
  accountsOff: lines,
  placement: v.record(line, v.object({ side: v.picklist(['left', 'right']), collapsed: v.boolean(), width: instant })),
});

const ownWords = () => v.object({ never: phrases, fine: phrases, colleagues: phrases, companies: phrases });
const severities = () => v.record(ruleId, severity());

const settings = (): Fields<Settings> => ({
  appearance: v.picklist(['auto', 'light', 'dark']),
  rulesOff: v.array(ruleId),
  severities: v.optional(severities(), {}),
  monitorOnly: v.optional(v.boolean(), false),
  words: v.optional(ownWords(), noWords),
});

const me = (): Fields<Me> => ({
  names: lines,
  addresses: lines,
  domains: lines,
  timeZone: line,
  locale: line,
  country: line,
  workingDays: v.pipe(v.array(v.pipe(whole, v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  workFrom: minutes(),
  workUntil: minutes(),
  identities: v.pipe(v.array(v.object({ name: line, email: line })), v.maxLength(1_000)),
});

const slip = (): Fields<Slip> => ({
  rule: ruleId,
  severity: severity(),
  at: instant,
  outcome: v.picklist(['shown', 'fixed', 'changed', 'dismissed', 'sent', 'silent']),
  email: line,
  text: line,
  composeId: line,
});

/** By table. Built anew with each call: whoever asks keeps them. */
export const fields = {
  customers: customer,
  companies: company,
  touchpoints: touchpoint,
  purchases: purchase,
  followUps: followUp,
  ignored,
  slips: slip,
  siteSettings,
  settings,
  me,
} as const;
