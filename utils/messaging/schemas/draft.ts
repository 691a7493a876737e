import * as v from 'valibot';
import { line, offset, people, person, text } from './common';

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
  attachments: v.optional(v.pipe(v.array(v.object({ name: line, type: line })), v.maxLength(500))),
  replyTo: v.optional(text),
});
