import * as v from 'valibot';
import { channels, touchpointKinds } from '../../domain/model/touchpoint';
import { id, line, localDate, stageId, text } from './common';

export const emailAsked = v.object({ email: line });

const form = {
  name: v.pipe(line, v.trim(), v.minLength(1)),
  emails: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
  company: line,
  role: line,
  honorific: line,
  locale: line,
  stage: stageId,
};

export const customerForm = v.object(form);
export const customerChange = v.object({ id, form: customerForm });
export const stageMove = v.object({ id, to: stageId });

export const touchpointContent = v.object({
  customerId: id,
  kind: v.picklist(touchpointKinds),
  channel: v.picklist(channels),
  direction: v.picklist(['in', 'out', 'both']),
  at: v.number(),
  emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  rating: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  note: text,
  purchaseId: v.nullable(id),
  account: line,
  messageId: line,
  threadKey: line,
  answered: v.boolean(),
});

export const purchaseContent = v.object({
  customerId: id,
  kind: v.picklist(['quote', 'purchase']),
  number: line,
  amount: v.nullable(
    v.object({ minor: v.pipe(v.number(), v.safeInteger()), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }),
  ),
  date: v.nullable(localDate),
  deliveredOn: v.nullable(localDate),
  validUntil: v.nullable(localDate),
  state: v.picklist(['open', 'declined', 'cancelled', 'done']),
  note: text,
});

const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
export const customersAsked = v.object({ text: line, limit });
export const limitAsked = v.object({ limit });

export const followUpClosing = v.object({ id, as: v.picklist(['done', 'skipped']), because: line });
export const followUpSnooze = v.object({ id, until: localDate });
