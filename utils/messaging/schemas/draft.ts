import * as v from 'valibot';
import { id, line, offset, people, person, ruleId, text } from './common';
import { documentKey } from './documents';

const span = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['quote', 'forward', 'signature', 'highlight']),
});

export const draft = v.object({
  subject: line,
  body: v.object({ text, spans: v.pipe(v.array(span), v.maxLength(5_000)) }),
  to: people,
  cc: people,
  bcc: people,
  from: v.optional(person),
  lang: v.optional(line),
  attachments: v.optional(
    v.pipe(v.array(v.object({ name: line, type: line, key: v.optional(documentKey) })), v.maxLength(500)),
  ),
  replyTo: v.optional(text),
});

export const draftToCheck = v.object({
  composeId: id,
  draft,
  ignored: v.optional(v.pipe(v.array(v.object({ rule: ruleId, text: v.string() })), v.maxLength(200))),
});
