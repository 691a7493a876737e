import fc from 'fast-check';
import type { Draft } from '../../utils/domain/checks/rule';
import type { Attachment } from '../../utils/domain/model/draft';
import { pieces } from './draft-runs';

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat(60)).map(([text, times]) => text.repeat(times)) },
);
const textOf = (maxLength: number) => fc.array(piece, { maxLength }).map((parts) => parts.join(''));

const personOf = fc.record({
  name: fc.oneof(fc.constantFrom('', 'Anna Schmidt', 'Schultz, Ben (Sales)', 'Dr. Cleo van der Sand'), textOf(4)),
  email: fc.oneof(fc.constantFrom('', 'anna.schmidt@kunde.example', 'noreply@firm.example', 'x@'), textOf(3)),
});

const bodyOf = fc
  .tuple(
    textOf(40),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('quote', 'forward', 'signature', 'highlight')), {
      maxLength: 3,
    }),
  )
  .map(([text, marks]) => ({
    text,
    spans: marks.map(([from, length, kind]) => {
      const start = from % (text.length + 1);
      return { start, end: start + (length % (text.length - start + 1)), kind } as const;
    }),
  }));

const attachmentOf: fc.Arbitrary<Attachment> = fc.record(
  {
    name: fc.oneof(fc.constantFrom('quote.pdf', 'Q-2026-0117.docx'), textOf(3)),
    type: fc.constant('application/pdf'),
    document: textOf(20).map((text) => ({
      text,
      parts: text.length > 2 ? [{ kind: 'page' as const, number: 1, start: 0, end: text.length }] : [],
    })),
  },
  { requiredKeys: ['name', 'type'] },
);

/** Any draft that a page may show, however odd. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    subject: textOf(6),
    body: bodyOf,
    to: fc.array(personOf, { maxLength: 4 }),
    cc: fc.array(personOf, { maxLength: 3 }),
    bcc: fc.array(personOf, { maxLength: 1 }),
    from: personOf,
    lang: fc.constantFrom('en', 'de', 'fr-CA', 'x'),
    attachments: fc.array(attachmentOf, { maxLength: 2 }),
    replyTo: textOf(10),
  },
  { requiredKeys: ['subject', 'body', 'to', 'cc', 'bcc'] },
);
