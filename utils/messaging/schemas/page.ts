import * as v from 'valibot';
import { id, line, people, person, placement, ruleId, text } from './common';
import { draft } from './draft';
import { openRecord } from './record';

const found = v.picklist(['found', 'missing', 'not-here']);

const openMail = v.object({
  id: line,
  threadKey: line,
  subject: line,
  from: v.nullable(person),
  to: people,
  cc: people,
  at: v.nullable(v.number()),
  answered: v.nullable(v.boolean()),
  text: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
});

export const pageReport = v.object({
  site: id,
  account: line,
  mail: v.nullable(openMail),
  record: v.nullable(openRecord),
  writingTo: people,
  composing: v.boolean(),
  health: v.object({
    correspondent: found,
    compose: found,
    recipients: found,
    body: found,
    send: found,
    record: found,
  }),
  dark: v.boolean(),
});

export const composeId = v.object({ composeId: id });

export const sentMail = v.object({
  composeId: id,
  draft,
  account: line,
  threadKey: line,
  messageId: line,
  outcome: v.picklist(['pending', 'sent', 'unknown']),
});

export const findingToIgnore = v.object({
  rule: ruleId,
  scope: v.picklist(['person', 'rule']),
  emails: v.pipe(v.array(line), v.maxLength(2_000)),
  phrase: line,
});

/** Part of a file's name. */
export const pageSeen = v.object({ site: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)) });

export const fixDone = v.object({ composeId: id, rule: ruleId, text });

export const frameToken = v.object({ token: v.pipe(v.string(), v.minLength(16), v.maxLength(100)) });
export const sidebarPlace = v.object({ account: line, placement });
