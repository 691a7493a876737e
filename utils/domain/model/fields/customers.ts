import * as v from 'valibot';
import type { Company } from '../company';
import type { Customer } from '../customer';
import type { Erased } from '../erased';
import type { Purchase } from '../purchase';
import {
  day,
  id,
  instant,
  line,
  lines,
  money,
  name,
  purchaseKind,
  purchaseState,
  stageId,
  text,
  whole,
} from '../shapes';
import { channels, directions, type Touchpoint } from '../touchpoint';
import { emotion, type Fields, reason } from './shared';

const milestones = () =>
  v.object({
    since: v.union([day, v.literal('')]),
    bought: v.array(day),
    referred: v.boolean(),
    answered: v.array(v.tuple([instant, v.pipe(whole, v.minValue(0))])),
    silences: v.array(
      v.object({
        from: day,
        until: v.union([day, v.literal('')]),
        wonBackOn: v.union([day, v.literal('')]),
      }),
    ),
  });

export const customer = (): Fields<Customer> => ({
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
  recordsAt: v.optional(v.record(line, line)),
  mergedInto: v.optional(id),
  milestones: v.optional(milestones()),
  countedAs: v.optional(line),
});

export const company = (): Fields<Company> => ({ name: line, domains: lines, note: text });

export const touchpoint = (): Fields<Touchpoint> => ({
  customerId: id,
  kind: name,
  channel: v.picklist(channels),
  direction: v.picklist(directions),
  at: instant,
  emotion: v.nullable(emotion()),
  rating: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(5))),
  nps: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(10))),
  note: text,
  purchaseId: v.nullable(id),
  account: line,
  from: v.optional(line),
  messageId: line,
  threadKey: line,
  address: v.optional(line),
  answered: v.boolean(),
  persona: v.optional(line),
  number: v.optional(line),
});

export const purchase = (): Fields<Purchase> => ({
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

export const erased = (): Fields<Erased> => ({ salt: line });
