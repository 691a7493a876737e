import * as v from 'valibot';
import { recordKinds } from '../../domain/model/open-record';
import { recordFields } from '../../domain/record/news';
import { id, line, stageId, tabId } from './common';

export const openRecord = v.object({
  system: id,
  kind: v.picklist(recordKinds),
  id: line,
  name: line,
  company: line,
  emails: v.pipe(v.array(line), v.maxLength(50)),
  phone: line,
  role: line,
  stage: line,
  owner: line,
  amounts: v.pipe(v.array(line), v.maxLength(50)),
  address: v.optional(line),
});

export const recordAsked = v.object({ tabId, record: openRecord });

export const recordUpdate = v.object({
  tabId,
  customerId: id,
  record: openRecord,
  fields: v.pipe(v.array(v.picklist(recordFields)), v.minLength(1), v.maxLength(recordFields.length)),
});

export const stageMapped = v.object({
  tabId,
  name: v.pipe(line, v.trim(), v.minLength(1)),
  stage: v.union([stageId, v.literal('')]),
});
