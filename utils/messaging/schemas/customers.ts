import * as v from 'valibot';
import { contentSchema } from '../../domain/model/schemas';
import { id, line, localDate, stageId } from './common';

export const emailAsked = v.object({ email: line });

const bySystem = () =>
  v.pipe(
    v.record(line, line),
    v.check((all) => Object.keys(all).length <= 20, 'too many'),
  );

const form = {
  name: v.pipe(line, v.trim(), v.minLength(1)),
  emails: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
  company: line,
  role: line,
  honorific: line,
  locale: line,
  stage: stageId,
  phone: v.optional(line),
  owner: v.optional(line),
  tags: v.optional(v.pipe(v.array(line), v.maxLength(100))),
  externalIds: v.optional(bySystem()),
  recordsAt: v.optional(bySystem()),
};

export const customerForm = v.object(form);
export const customerChange = v.object({ id, form: customerForm });
export const stageMove = v.object({ id, to: stageId });

export const touchpointContent = v.lazy(() => contentSchema('touchpoints'));
export const purchaseContent = v.lazy(() => contentSchema('purchases'));

const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
export const customersAsked = v.object({ text: line, limit });
export const limitAsked = v.object({ limit });

export const followUpClosing = v.object({ id, as: v.picklist(['done', 'skipped']), because: line });
export const followUpSnooze = v.object({ id, until: localDate });
