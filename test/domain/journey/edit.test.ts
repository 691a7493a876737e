import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../../utils/domain/journey';
import {
  newId,
  stepFor,
  withInterval,
  withoutInterval,
  withoutKind,
  withoutPersona,
  withRow,
  withStep,
} from '../../../utils/domain/journey/edit';
import { faultOf } from '../../../utils/domain/journey/integrity';

describe('an id for something new', () => {
  it.each([
    ['Wine tasting', [], 'wine-tasting'],
    ['  Größe & Maß! ', [], 'grosse-mass'],
    ['Call', ['call'], 'call-2'],
    ['Call', ['call', 'call-2'], 'call-3'],
    ['試飲', [], 'contact'],
    ['', ['contact'], 'contact-2'],
    ['x'.repeat(100), [], 'x'.repeat(55)],
  ])('%s beside %j: %s', (name, taken, id) => {
    expect(
      newId(
        name,
        taken.map((each) => ({ id: each })),
        'contact',
      ),
    ).toBe(id);
  });
});

describe('a journey that is edited', () => {
  const [first] = defaultJourney.stages;
  it('has the row in the place of the old one, or at the end', () => {
    if (!first) throw new Error('no stage');
    expect(withRow(defaultJourney, 'stages', { ...first, name: 'New' }).stages.map(({ name }) => name)).toEqual([
      'New',
      '@stageConsideration',
      '@stagePurchase',
      '@stagePostPurchase',
    ]);
    expect(withRow(defaultJourney, 'stages', { ...first, id: 'more' }).stages).toHaveLength(5);
    expect(defaultJourney.stages[0]).toBe(first);
  });

  it('has a rule as it is wished, also one that it did not mention', () => {
    const bare = { ...defaultJourney, ladder: [] };
    expect(stepFor(bare, 'feedback')).toEqual({ rule: 'feedback', on: true, after: 14, value: 35 });
    const step = { rule: 'feedback', on: false, after: 3, value: 1 } as const;
    expect(withStep(bare, step).ladder).toEqual([step]);
    expect(stepFor(withStep(defaultJourney, step), 'feedback')).toEqual(step);
    expect(withStep(defaultJourney, step).ladder).toHaveLength(defaultJourney.ladder.length);
  });

  it.each([
    [
      { tag: 'press', stage: '', everyDays: 7 },
      'vip 30,partner 60,press 7,awareness 60,consideration 30,post-purchase 90',
    ],
    [{ tag: 'vip', stage: '', everyDays: 7 }, 'vip 7,partner 60,awareness 60,consideration 30,post-purchase 90'],
    [{ tag: '', stage: 'awareness', everyDays: 7 }, 'vip 30,partner 60,awareness 7,consideration 30,post-purchase 90'],
    [
      { tag: '', stage: 'purchase', everyDays: 7 },
      'vip 30,partner 60,awareness 60,consideration 30,post-purchase 90,purchase 7',
    ],
  ])('keeps in touch: %j', (interval, expected) => {
    const { keepInTouch } = withInterval(defaultJourney, interval);
    expect(keepInTouch.map(({ tag, stage, everyDays }) => `${tag || stage} ${everyDays}`).join()).toBe(expected);
    expect(withoutInterval({ ...defaultJourney, keepInTouch }, interval).keepInTouch).toHaveLength(
      keepInTouch.length - 1,
    );
  });

  it('holds together when a kind or a type of customer goes', () => {
    for (const { id } of defaultJourney.personas) expect(faultOf(withoutPersona(defaultJourney, id))).toBeNull();
    for (const { id } of defaultJourney.kinds) expect(faultOf(withoutKind(defaultJourney, id))).toBeNull();
  });
});
