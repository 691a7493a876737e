import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney, servicesJourney } from '../../../utils/domain/journey';
import { feelings, stageAt } from '../../../utils/domain/journey/feelings';
import type { StageMove } from '../../../utils/domain/model/stage';
import { at, customer, fromThem } from '../followups/build';

const move = (from: string | null, to: string, when: string): StageMove => ({
  from,
  to,
  at: at(when),
  by: 'user',
  reason: { code: 'chosen', params: {} },
});
const anna = customer({
  stage: 'purchase',
  stageHistory: [move(null, 'awareness', '2026-10-01 10:00'), move('awareness', 'purchase', '2026-11-01 10:00')],
});
const inUse = { journey: defaultJourney, known: builtInJourneys };

describe('the stage at a time', () => {
  it.each([
    ['2026-09-01 10:00', 'awareness', 'before we knew them'],
    ['2026-10-01 10:00', 'awareness', 'at the very moment'],
    ['2026-10-31 10:00', 'awareness', 'in between'],
    ['2026-11-01 10:00', 'purchase', 'at the very moment'],
    ['2027-11-01 10:00', 'purchase', 'ever since'],
  ])('%s: %s, %s', (when, stage) => expect(stageAt(anna, at(when))).toBe(stage));

  it('is the present one where nothing was told', () =>
    expect(stageAt(customer({ stage: 'purchase', stageHistory: [] }), 0)).toBe('purchase'));
});

describe('feelings', () => {
  const touchpoints = [
    fromThem('b', '2026-11-05 10:00', { emotion: -2, kind: 'complaint' }),
    fromThem('a', '2026-10-05 10:00', { emotion: 1, kind: 'call' }),
    fromThem('c', '2026-10-06 10:00'),
    fromThem('d', '2026-10-07 10:00', { emotion: 2, deletedAt: 1 }),
    fromThem('e', '2026-10-08 10:00', { emotion: 0 }),
  ];

  it('are told from the oldest on, each in its stage', () => {
    expect(feelings(touchpoints, anna, inUse)).toEqual([
      { at: at('2026-10-05 10:00'), emotion: 1, stage: 'awareness', kind: 'call' },
      { at: at('2026-10-08 10:00'), emotion: 0, stage: 'awareness', kind: 'mail' },
      { at: at('2026-11-05 10:00'), emotion: -2, stage: 'purchase', kind: 'complaint' },
    ]);
  });

  it('speak of the stages of the journey in use', () => {
    const told = feelings(touchpoints, anna, { journey: servicesJourney, known: builtInJourneys });
    expect(told.map(({ stage }) => stage)).toEqual(['interest', 'interest', 'project']);
  });

  it('are the newest fifty', () => {
    const many = Array.from({ length: 60 }, (_, i) => fromThem(`${i}`, '2026-10-05 10:00', { emotion: 1, at: i }));
    expect(feelings(many, anna, inUse).map((felt) => felt.at)).toEqual(Array.from({ length: 50 }, (_, i) => i + 10));
  });
});
