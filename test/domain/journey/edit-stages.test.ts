import { describe, expect, it } from 'vitest';
import { builtInJourneys, defaultJourney, intoJourney, type Journeys } from '../../../utils/domain/journey';
import { withInterval } from '../../../utils/domain/journey/edit';
import { phasesAt, withoutStage, withStageAfter, withStageMoved } from '../../../utils/domain/journey/edit-stages';
import { readDefinition } from '../../../utils/domain/journey/file';
import { faultOf } from '../../../utils/domain/journey/integrity';
import type { Journey, JourneyStage } from '../../../utils/domain/journey/journey';
import type { StageId, StageMove } from '../../../utils/domain/model/stage';
import { at, customer } from '../followups/build';

const trial: JourneyStage = { id: 'trial', name: 'Trial', phase: 'before-sale', expectedDays: 14, goals: [] };
const told = ({ stages }: Journey) => stages.map(({ id, phase }) => `${id} ${phase}`).join(', ');
const usual = 'awareness before-sale, consideration before-sale, purchase sale, post-purchase after-sale';

const moves: readonly (readonly [id: string, by: 1 | -1, expected: string, why: string])[] = [
  [
    'consideration',
    -1,
    'consideration before-sale, awareness before-sale, purchase sale, post-purchase after-sale',
    'within its phase',
  ],
  [
    'consideration',
    1,
    'awareness before-sale, purchase sale, consideration sale, post-purchase after-sale',
    'beyond it, into the next phase',
  ],
  [
    'post-purchase',
    -1,
    'awareness before-sale, consideration before-sale, post-purchase sale, purchase sale',
    'back into the one before',
  ],
  ['awareness', -1, usual, 'the first one stays'],
  ['post-purchase', 1, usual, 'the last one stays'],
  ['nowhere', 1, usual, 'an unknown one moves nothing'],
];

describe('a stage that is moved', () => {
  it.each(moves)('%s by %i: $3', (id, by, expected, _) => {
    const moved = withStageMoved(defaultJourney, id, by);
    expect(told(moved)).toBe(expected);
    expect(faultOf(moved)).toBeNull();
  });
});

describe('a stage that is added', () => {
  it.each([
    ['consideration', 2],
    ['post-purchase', 4],
    ['', 0],
  ])('behind "%s" stands at place %i', (after, place) => {
    const stage = { ...trial, phase: phasesAt(defaultJourney.stages, place - 1)[0] ?? 'before-sale' };
    expect(withStageAfter(defaultJourney, stage, after).stages[place]?.id).toBe('trial');
  });

  it.each([
    [0, ['before-sale']],
    [1, ['before-sale', 'sale']],
    [2, ['before-sale', 'sale', 'after-sale']],
    [3, ['sale', 'after-sale']],
    [4, ['after-sale']],
  ])('at place %i may be %j', (place, phases) => {
    expect(phasesAt(defaultJourney.stages, place)).toEqual(phases);
  });
});

describe('a stage that is removed', () => {
  const without = withoutStage(defaultJourney, 'consideration', 'purchase');

  it('leaves a whole journey, and all that spoke of it speaks of the heir', () => {
    expect(faultOf(without)).toBeNull();
    expect(without.stages.map(({ id }) => id)).toEqual(['awareness', 'purchase', 'post-purchase']);
    expect(without.kinds.find(({ id }) => id === 'quote')?.stage).toBe('purchase');
    expect(without.kinds).toHaveLength(defaultJourney.kinds.length);
    expect(readDefinition(JSON.parse(JSON.stringify(without))).definition?.stages[1]?.formerly).toEqual([
      'consideration',
    ]);
  });

  it('hands its heirs on, and takes an interval only where there is none', () => {
    const twice = withoutStage(without, 'purchase', 'post-purchase');
    expect(twice.stages.at(-1)?.formerly).toEqual(['purchase', 'consideration']);
    const mine = withInterval(withInterval(defaultJourney, { stage: 'consideration', tag: '', everyDays: 9 }), {
      stage: 'purchase',
      tag: '',
      everyDays: 5,
    });
    const left = withoutStage(mine, 'consideration', 'purchase').keepInTouch.filter(
      ({ stage }) => stage === 'purchase',
    );
    expect(left).toEqual([{ stage: 'purchase', tag: '', everyDays: 5 }]);
  });

  it.each([
    ['purchase', 'purchase', 'no heir of its own'],
    ['purchase', 'nowhere', 'an heir that is not there'],
    ['nowhere', 'purchase', 'not there'],
  ])('%s for %s is left: $2', (id, heir) => {
    expect(withoutStage(defaultJourney, id, heir)).toBe(defaultJourney);
  });
});

describe('who was in a stage that is removed', () => {
  const added: StageMove = {
    from: null,
    to: 'consideration',
    at: at('2026-11-01 10:00'),
    by: 'user',
    reason: { code: 'added', params: {} },
  };
  const anna = customer({ stage: 'consideration', stageHistory: [added] });
  const now = at('2026-11-30 12:00');
  const inUse = (journey: Journey): Journeys => ({ journey, known: [journey, ...builtInJourneys] });
  const without = withoutStage(defaultJourney, 'consideration', 'purchase');
  const path = (journeys: readonly Journey[]): readonly StageId[] => {
    let person = anna;
    return journeys.map((journey) => {
      person = intoJourney(person, inUse(journey), now);
      return person.stage;
    });
  };

  const ways: readonly (readonly [journeys: readonly Journey[], stages: readonly StageId[], why: string])[] = [
    [[without], ['purchase'], 'goes on in the heir'],
    [[without, without], ['purchase', 'purchase'], 'and stays there'],
    [[without, defaultJourney], ['purchase', 'consideration'], 'is back after an undo'],
    [[without, defaultJourney, defaultJourney], ['purchase', 'consideration', 'consideration'], 'and stays there, too'],
    [
      [without, withoutStage(without, 'purchase', 'post-purchase')],
      ['purchase', 'post-purchase'],
      'goes on with the heir of the heir',
    ],
  ];

  it.each(ways)('%#: $2', (journeys, stages, _) => {
    expect(path(journeys)).toEqual(stages);
  });
});
