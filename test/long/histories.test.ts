import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory } from '../domain/followups/histories/any-history';
import { judge } from '../domain/followups/histories/judge';

test('10,000 histories, told in any order by a clock that jumps: nothing is doubled, lost or premature', () => {
  let wanted = 0;
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { wanted: lines, ...wrong } = judge(history);
      wanted += lines.length;
      expect(wrong).toEqual({ faults: [], lost: [], premature: [] });
    }),
    { numRuns: 10_000 },
  );
  expect(wanted).toBeGreaterThan(10_000);
});
