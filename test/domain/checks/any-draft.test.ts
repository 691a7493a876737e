import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../utils/domain/checks';
import { anyDraft } from '../../support/any-draft';
import { everything, isSound, pieces, runOf } from '../../support/draft-runs';

// The long tests run many times as many.
test('whatever a page shows, the check answers, and its findings stand where they say', { timeout: 120_000 }, () => {
  let findings = 0;
  fc.assert(
    fc.property(anyDraft, fc.boolean(), (draft, knows) => {
      const found = check(draft, knows ? everything : {});
      findings += found.length;
      expect(found.filter((finding) => !isSound(draft, finding))).toEqual([]);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
  expect(findings, 'the drafts are such that something is found').toBeGreaterThan(500);
});

test('the same draft has the same findings', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      expect(check(draft, everything)).toEqual(check(draft, everything));
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

test.each(pieces)('a long run of %j is answered soundly', (piece) => {
  const draft = runOf(piece, 20_000);
  expect(check(draft, everything).filter((finding) => !isSound(draft, finding))).toEqual([]);
});

// An expression that goes back over white space from each place of it would not be done before the test's time is up.
test.each([
  '{{',
  '{%',
  '${',
  '*|',
  '[',
  '<<',
  'quote no',
  'valid until',
  'total',
  'Dear',
  'your team at',
  'insert',
  'On 1 May',
])('an opening with a long run behind it: %j', (opening) => {
  for (const fill of [' ', '\n', '-', '1', 'x ']) {
    const draft = runOf(`x ${opening}${fill.repeat(10_000)}y`, 1);
    expect(check(draft, everything).filter((finding) => !isSound(draft, finding))).toEqual([]);
  }
});
