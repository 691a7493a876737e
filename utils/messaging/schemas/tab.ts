import * as v from 'valibot';
import { id, line, offset, placement, tabId } from './common';

const findingName = { composeId: id, rule: line, start: offset, attachment: v.optional(offset) };

/** What is put into a compose window comes from a template. */
const longestDraft = 100_000;

const pageCommand = v.variant('kind', [
  v.object({ kind: v.literal('fix'), ...findingName, fix: offset }),
  v.object({ kind: v.literal('ignore-once'), ...findingName }),
  v.object({ kind: v.literal('reveal'), ...findingName }),
  v.object({ kind: v.literal('insert'), subject: line, text: v.pipe(v.string(), v.maxLength(longestDraft)) }),
  v.object({ kind: v.literal('recheck') }),
  v.object({ kind: v.literal('place'), placement }),
  v.object({ kind: v.literal('leave') }),
]);

export const tabAsked = v.object({ tabId });
export const tabCommand = v.object({ tabId, command: pageCommand });
export const sentAnswer = v.object({ composeId: id, sent: v.boolean() });
