import { expect, it } from 'vitest';
import { isSameMilestones } from '../../../utils/domain/insights/same-milestones';
import type { Milestones } from '../../../utils/domain/model/milestones';

const story = (part: Partial<Milestones> = {}): Milestones => ({
  since: '2026-01-02',
  bought: ['2026-01-02', '2026-03-04'],
  referred: false,
  answered: [
    [1_000, 5],
    [2_000, 60],
  ],
  silences: [{ from: '2026-10-02', until: '2026-11-02', wonBackOn: '' }],
  ...part,
});

const cases: readonly [why: string, other: Milestones | undefined, isSame: boolean][] = [
  ['read anew, with everything as it was', story(), true],
  ['another day since when', story({ since: '' }), false],
  ['one purchase more', story({ bought: ['2026-01-02', '2026-03-04', '2026-05-06'] }), false],
  ['one purchase fewer', story({ bought: ['2026-01-02'] }), false],
  ['a purchase on another day', story({ bought: ['2026-01-02', '2026-03-05'] }), false],
  ['sent by somebody', story({ referred: true }), false],
  ['nothing answered', story({ answered: [] }), false],
  [
    'an answer to something else',
    story({
      answered: [
        [1_000, 5],
        [2_001, 60],
      ],
    }),
    false,
  ],
  [
    'an answer that took longer',
    story({
      answered: [
        [1_000, 5],
        [2_000, 61],
      ],
    }),
    false,
  ],
  [
    'answered in another order',
    story({
      answered: [
        [2_000, 60],
        [1_000, 5],
      ],
    }),
    false,
  ],
  ['never silent', story({ silences: [] }), false],
  ['silent from another day', story({ silences: [{ from: '2026-10-03', until: '2026-11-02', wonBackOn: '' }] }), false],
  ['silent still', story({ silences: [{ from: '2026-10-02', until: '', wonBackOn: '' }] }), false],
  [
    'won back since',
    story({ silences: [{ from: '2026-10-02', until: '2026-11-02', wonBackOn: '2026-11-02' }] }),
    false,
  ],
  ['nothing to tell any more', undefined, false],
];
it.each(cases)('%s', (_, other, isSame) => {
  expect(isSameMilestones(story(), other)).toBe(isSame);
  expect(isSameMilestones(other, story())).toBe(isSame);
});

it('nothing to tell stays nothing to tell', () => expect(isSameMilestones(undefined, undefined)).toBe(true));
