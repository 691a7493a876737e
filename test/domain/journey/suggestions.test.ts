import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../../utils/domain/journey';
import type { OpportunityHint } from '../../../utils/domain/journey/journey';
import { type Chances, suggestions } from '../../../utils/domain/journey/suggestions';
import type { Opportunity } from '../../../utils/domain/model/opportunity';
import { at, customer, fromThem, purchase, quote } from '../followups/build';

const zone = 'Europe/Berlin';
const now = at('2026-11-30 12:00');

const chances = (part: Partial<Chances> = {}): Chances => ({
  customer: customer({ stage: 'post-purchase', persona: 'busy-decider', tags: ['VIP', 'spring'] }),
  touchpoints: [],
  purchases: [],
  roadblocks: [],
  playbookRuns: [],
  opportunities: [],
  ...part,
});

const seen = (when: OpportunityHint['when'], part: Partial<Chances> = {}) =>
  suggestions(
    chances(part),
    { ...defaultJourney, opportunities: [{ id: 'h', type: 'upsell', says: 'Do it', when }] },
    now,
    zone,
  );

const bought = [
  purchase('p1', { date: '2026-06-01', deliveredOn: '2026-06-05' }),
  purchase('p2', { date: '2026-11-01', deliveredOn: '2026-11-05' }),
];

const opportunity = (part: Partial<Opportunity>): Opportunity => ({
  id: 'o',
  createdAt: 0,
  changedAt: 0,
  rev: 1,
  deletedAt: null,
  source: 'user',
  customerId: 'anna',
  type: 'upsell',
  text: '',
  state: 'open',
  hint: 'h',
  ...part,
});

const cases: readonly [why: string, when: OpportunityHint['when'], part: Partial<Chances>, because: object | null][] = [
  ['nothing is asked', {}, {}, {}],
  ['the stage', { stage: 'post-purchase' }, {}, { stage: 'post-purchase' }],
  ['another stage', { stage: 'purchase' }, {}, null],
  ['the persona', { persona: 'busy-decider' }, {}, { persona: 'busy-decider' }],
  ['another persona', { persona: 'careful-buyer' }, {}, null],
  ['a tag, in any case', { tag: 'vip' }, {}, { tag: 'vip' }],
  ['a tag that is not there', { tag: 'partner' }, {}, null],
  ['bought twice', { purchases: 2 }, { purchases: bought }, { purchases: 2 }],
  ['bought twice, not three times', { purchases: 3 }, { purchases: bought }, null],
  ['a quote is no purchase', { purchases: 1 }, { purchases: [quote('q', '2026-11-01')] }, null],
  ['nor is a cancelled one', { purchases: 1 }, { purchases: [purchase('p', { state: 'cancelled' })] }, null],
  ['nor one of tomorrow', { purchases: 1 }, { purchases: [purchase('p', { date: '2026-12-01' })] }, null],
  ['29 days ago', { daysSincePurchase: 29 }, { purchases: bought }, { daysSincePurchase: 29 }],
  ['29 days ago, not 30', { daysSincePurchase: 30 }, { purchases: bought }, null],
  ['nobody knows when', { daysSincePurchase: 1 }, { purchases: [purchase('p')] }, null],
  ['pleased', { feeling: 1 }, { touchpoints: [fromThem('t', '2026-11-01 10:00', { emotion: 2 })] }, { feeling: 2 }],
  [
    'pleased, not delighted',
    { feeling: 2 },
    { touchpoints: [fromThem('t', '2026-11-01 10:00', { emotion: 1 })] },
    null,
  ],
  [
    'the latest feeling counts',
    { feeling: 1 },
    {
      touchpoints: [
        fromThem('new', '2026-11-02 10:00', { emotion: 0 }),
        fromThem('old', '2026-11-01 10:00', { emotion: 2 }),
      ],
    },
    null,
  ],
  ['a promoter', { nps: 9 }, { touchpoints: [fromThem('t', '2026-11-01 10:00', { nps: 9 })] }, { nps: 9 }],
  ['nobody asked', { nps: 9 }, {}, null],
  [
    'all of several',
    { stage: 'post-purchase', purchases: 2 },
    { purchases: bought },
    { stage: 'post-purchase', purchases: 2 },
  ],
  ['one of several', { stage: 'purchase', purchases: 2 }, { purchases: bought }, null],
];

describe('a chance', () => {
  it.each(cases)('%s', (_, when, part, because) => {
    expect(seen(when, part)).toEqual(
      because === null
        ? []
        : [{ hint: 'h', type: 'upsell', says: 'Do it', because: { code: 'hint', params: because } }],
    );
  });

  it.each([
    ['they are upset', { touchpoints: [fromThem('t', '2026-11-01 10:00', { emotion: -1 })] }],
    ['it is there already', { opportunities: [opportunity({})] }],
    ['it was turned down', { opportunities: [opportunity({ state: 'not-now' })] }],
    ['it was lost', { opportunities: [opportunity({ state: 'lost' })] }],
  ])('is not seen when %s', (_, part) => expect(seen({}, part)).toEqual([]));

  it('is seen beside another one', () => {
    expect(seen({}, { opportunities: [opportunity({ hint: 'other' }), opportunity({ hint: '' })] })).toHaveLength(1);
  });

  it('comes from what the default journey knows', () => {
    const found = suggestions(chances({ purchases: bought }), defaultJourney, at('2027-02-20 12:00'), zone);
    expect(found.map(({ hint }) => hint)).toEqual(['next-order', 'goes-with-it', 'better-use']);
  });
});
