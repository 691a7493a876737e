import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../utils/domain/checks';
import { anyDraft } from '../support/any-draft';
import { everything, isSound, pieces, runOf } from '../support/draft-runs';

test('10,000 drafts of any kind are answered soundly', () => {
  fc.assert(
    fc.property(anyDraft, fc.boolean(), (draft, knows) => {
      expect(check(draft, knows ? everything : {}).filter((finding) => !isSound(draft, finding))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

const megabyte = 1 << 20;

// What took more than linear time would not be done before the test's time is up. `npm run bench` has the ratios.
test.each(pieces)(
  'a megabyte of %j',
  (piece) => {
    const draft = runOf(piece, megabyte);
    expect(check(draft, everything).filter((finding) => !isSound(draft, finding))).toEqual([]);
  },
  120_000,
);

test.each(pieces)(
  'a subject, a name, an address, a file and its text of %j',
  (piece) => {
    const run = piece.repeat(Math.ceil(100_000 / piece.length));
    const person = { name: run, email: run };
    const document = { text: run, parts: [{ kind: 'page' as const, number: 1, start: 0, end: run.length }] };
    const draft = {
      ...runOf('Dear Anna,\n\nplease find the quote attached. ', 1000),
      subject: run,
      to: [person],
      cc: [person],
      from: person,
      attachments: [{ name: run, type: run, document }],
      replyTo: run,
    };
    expect(check(draft, everything).filter((finding) => !isSound(draft, finding))).toEqual([]);
  },
  120_000,
);
