import * as v from 'valibot';
import type { ImportRecord } from '../../domain/import/record';
import { longestLine, longestNote } from '../../domain/import/record';
import { isAddress } from '../../domain/model/address';
import { money, name, purchaseKind, purchaseState } from '../../domain/model/shapes';
import { channels, directions } from '../../domain/model/touchpoint';
import { batchSize } from '../doors/import';
import { id, line, localDate, offset, stageId } from './common';

const cell = v.pipe(v.string(), v.maxLength(longestLine));
/** A note may come from several columns. */
const note = v.pipe(v.string(), v.maxLength(longestNote * 10));
const cells = v.pipe(v.array(cell), v.maxLength(500));

const purchase = v.object({
  kind: purchaseKind,
  number: cell,
  amount: v.nullable(money),
  date: v.nullable(localDate),
  deliveredOn: v.nullable(localDate),
  validUntil: v.nullable(localDate),
  state: v.nullable(purchaseState),
  note,
});

const touchpoint = v.object({
  kind: name,
  when: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d\.\d{3}Z)?)?$/)),
  number: cell,
  note,
  channel: v.nullable(v.picklist(channels)),
  direction: v.nullable(v.picklist(directions)),
  emotion: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  rating: v.nullable(v.pipe(offset, v.minValue(1), v.maxValue(5))),
  nps: v.nullable(v.pipe(offset, v.maxValue(10))),
  answered: v.nullable(v.boolean()),
});

const record: v.GenericSchema<unknown, ImportRecord> = v.object({
  row: v.pipe(offset, v.minValue(1)),
  again: v.nullable(offset),
  name: v.pipe(v.string(), v.maxLength(2 * longestLine + 1)),
  given: cell,
  family: cell,
  honorific: cell,
  emails: v.pipe(v.array(v.pipe(cell, v.check(isAddress, 'not an address'))), v.minLength(1), v.maxLength(20)),
  phone: cell,
  role: cell,
  company: cell,
  locale: cell,
  persona: cell,
  stage: v.nullable(stageId),
  tags: cells,
  owner: cell,
  note,
  purchase: v.nullable(purchase),
  touchpoint: v.nullable(touchpoint),
});

const records = v.pipe(v.array(record), v.maxLength(batchSize));

export const importPlan = v.object({ records });
export const importStart = v.object({ file: line });
export const importPart = v.object({ job: id, part: offset, records });
export const importEnd = v.object({ job: id, cancelled: v.boolean() });
