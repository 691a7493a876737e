import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUpRules } from '../../../utils/domain/model/follow-up';
import { anyHistory } from './histories/any-history';
import { judge } from './histories/judge';

// The long tests let many times as many happen.
test('in whatever order a history is told, nothing is doubled, lost or premature', { timeout: 120_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { wanted, ...wrong } = judge(history);
      for (const line of wanted) seen.add(line.split(' ')[0] ?? '');
      expect(wrong).toEqual({ faults: [], lost: [], premature: [] });
    }),
    { numRuns: 800, seed: 20261122 },
  );
  expect([...seen].sort(), 'the histories are such that every rule has something to say').toEqual(
    [...followUpRules].sort(),
  );
});
