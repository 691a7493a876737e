import { describe, expect, it } from 'vitest';
import {
  builtInJourneys,
  daysInStage,
  defaultJourney,
  expectedDays,
  intoJourney,
  type Journeys,
  servicesJourney,
  stageSince,
  standingOf,
} from '../../../utils/domain/journey';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { StageId, StageMove } from '../../../utils/domain/model/stage';
import { at, customer, fromThem, purchase, quote } from '../followups/build';

const zone = 'Europe/Berlin';
const now = at('2026-11-30 12:00');
const goods: Journeys = { journey: defaultJourney, known: builtInJourneys };
const services: Journeys = { journey: servicesJourney, known: builtInJourneys };
const only = (...phases: readonly string[]): Journeys => {
  const stages = defaultJourney.stages
    .filter(({ phase }) => phases.includes(phase))
    .map((s) => ({ ...s, id: `my-${s.id}` }));
  const journey: Journey = { ...defaultJourney, id: 'mine', stages };
  return { journey, known: [journey, ...builtInJourneys] };
};

const added = (to: StageId): StageMove => ({
  from: null,
  to,
  at: at('2026-11-01 10:00'),
  by: 'user',
  reason: { code: 'added', params: {} },
});
const person = (stage: StageId) => customer({ stage, stageHistory: [added(stage)] });
const nothing = { touchpoints: [], purchases: [] };

describe('another journey', () => {
  it.each([
    ['awareness', services, 'interest', 'the first of its phase'],
    ['consideration', services, 'proposal', 'the last of its phase'],
    ['purchase', services, 'project', 'the only one'],
    ['post-purchase', services, 'care', 'the only one'],
    ['interest', goods, 'awareness', 'the first of its phase'],
    ['briefing', goods, 'consideration', 'half way is nearer to the end'],
    ['proposal', goods, 'consideration', 'the last of its phase'],
    ['project', goods, 'purchase', 'the only one'],
    ['care', goods, 'post-purchase', 'the only one'],
    ['purchase', goods, 'purchase', 'it is there already'],
    ['purchase', only('before-sale', 'after-sale'), 'my-consideration', 'no such phase: the end of the one before'],
    ['awareness', only('sale', 'after-sale'), 'my-purchase', 'no such phase and none before: the beginning'],
    ['of a journey long gone', goods, 'awareness', 'nobody knows it: the beginning'],
  ])('%s becomes %#: $3', (stage, journeys, to) => {
    const moved = intoJourney(person(stage), journeys, now);
    expect(moved.stage).toBe(to);
    if (stage === to) return expect(moved.stageHistory).toHaveLength(1);
    expect(moved.stageHistory.slice(1)).toEqual([
      { from: stage, to, at: now, by: 'user', reason: { code: 'journeyChanged', params: {} } },
    ]);
  });

  it('gives everybody their old place back when the old journey comes back', () => {
    for (const { id } of [...defaultJourney.stages, ...servicesJourney.stages]) {
      const [there, here] = defaultJourney.stages.some((stage) => stage.id === id)
        ? [services, goods]
        : [goods, services];
      const back = intoJourney(intoJourney(person(id), there, now), here, now + 1);
      expect(back.stage).toBe(id);
      expect(back.stageHistory).toHaveLength(3);
    }
  });

  it('but not to who has moved on meanwhile', () => {
    const away = intoJourney(person('awareness'), services, now);
    const bought = { touchpoints: [], purchases: [purchase('p', { date: '2026-12-03', changedAt: now })] };
    const later = at('2026-12-05 10:00');
    const inProject = standingOf(away, bought, services, later, zone);
    expect(inProject.stage).toBe('project');
    expect(standingOf(inProject, bought, goods, later, zone).stage).toBe('purchase');
  });

  it('does not set the time in the stage back', () => {
    const who = person('consideration');
    const away = intoJourney(who, services, now);
    expect(stageSince(away)).toBe(stageSince(who));
    expect(daysInStage(away, now)).toBe(29);
    expect(expectedDays(away, servicesJourney)).toBe(21);
    expect(expectedDays(who, defaultJourney)).toBe(30);
    expect(expectedDays(who, servicesJourney)).toBeNull();
    const unsaid = { ...defaultJourney, stages: defaultJourney.stages.map((stage) => ({ ...stage, expectedDays: 0 })) };
    expect(expectedDays(who, unsaid)).toBeNull();
  });

  it('leaves the past in the words in which it was told', () => {
    const past = {
      touchpoints: [fromThem('i', '2026-11-05 10:00', { kind: 'inquiry' })],
      purchases: [quote('q', '2026-11-08'), purchase('p', { date: '2026-11-12', deliveredOn: '2026-11-20' })],
    };
    const before = standingOf(person('awareness'), past, goods, now, zone);
    const after = standingOf(before, past, services, now, zone);
    expect(after.stageHistory.slice(0, -1)).toEqual(before.stageHistory);
    expect(after.stage).toBe('care');
  });

  it('still lets go of what turns out untrue', () => {
    const past = {
      touchpoints: [fromThem('i', '2026-11-05 10:00', { kind: 'inquiry' })],
      purchases: [purchase('p', { date: '2026-11-12' })],
    };
    const before = standingOf(person('awareness'), past, goods, now, zone);
    const after = standingOf(before, past, services, now, zone);
    expect(after.stage).toBe('project');
    const right = standingOf(after, { ...past, purchases: [] }, services, now + 1, zone);
    expect(right.stageHistory.map(({ to }) => to)).toEqual(['awareness', 'consideration', 'proposal']);
  });

  it('learns of an order from before', () => {
    const away = standingOf(person('consideration'), nothing, services, now, zone);
    const bought = { touchpoints: [], purchases: [purchase('p', { date: '2026-11-20', changedAt: now + 1 })] };
    expect(standingOf(away, bought, services, now + 1, zone).stage).toBe('project');
  });
});
