import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as shape from '../../utils/messaging/schemas/story';
import { goal, opportunity, roadblock } from '../storage/rows';

const asked = { customerId: 'c1', text: '', kinds: [], before: null, limit: 50 };
const given = (answer: object) => ({ customerId: 'c1', purchaseId: null, answer });

describe('what a screen may ask of the story', () => {
  const cases: readonly [why: string, schema: v.GenericSchema, input: unknown, taken: boolean][] = [
    ['a timeline', shape.timelineAsked, asked, true],
    ['the page before a time', shape.timelineAsked, { ...asked, before: 5, kinds: ['call'], text: 'lamp' }, true],
    ['a timeline of everybody', shape.timelineAsked, { ...asked, customerId: '' }, false],
    ['a timeline without an end', shape.timelineAsked, { ...asked, limit: 1_000_000 }, false],
    ['a timeline of no row', shape.timelineAsked, { ...asked, limit: 0 }, false],
    ['a feeling', shape.touchpointChange, { id: 't1', changes: { emotion: -2 } }, true],
    ['a feeling taken back', shape.touchpointChange, { id: 't1', changes: { emotion: null } }, true],
    ['a feeling beyond words', shape.touchpointChange, { id: 't1', changes: { emotion: -3 } }, false],
    ['a rating of six', shape.touchpointChange, { id: 't1', changes: { rating: 6 } }, false],
    ['a time that is none', shape.touchpointChange, { id: 't1', changes: { at: Number.NaN } }, false],
    ['a change of nothing that is there', shape.touchpointChange, { id: '', changes: {} }, false],
    ['an accepted quote', shape.purchaseChange, { id: 'p1', changes: { kind: 'purchase' } }, true],
    ['a stolen purchase', shape.purchaseChange, { id: 'p1', changes: { kind: 'theft' } }, false],
    ['a new goal', shape.goalSaved, { id: null, content: goal() }, true],
    ['a goal without a state', shape.goalSaved, { id: null, content: { ...goal(), state: undefined } }, false],
    ['a roadblock', shape.roadblockSaved, { id: 'r1', content: roadblock() }, true],
    [
      'a roadblock beyond measure',
      shape.roadblockSaved,
      { id: null, content: { ...roadblock(), importance: 4 } },
      false,
    ],
    ['an opportunity', shape.opportunitySaved, { id: null, content: opportunity() }, true],
    ['an opportunity of no type', shape.opportunitySaved, { id: null, content: { ...opportunity(), type: '' } }, false],
    ['stars', shape.feedbackGiven, given({ kind: 'csat', value: 5 }), true],
    ['no star', shape.feedbackGiven, given({ kind: 'csat', value: 0 }), false],
    ['half a star', shape.feedbackGiven, given({ kind: 'csat', value: 2.5 }), false],
    ['a nought to ten', shape.feedbackGiven, given({ kind: 'nps', value: 0 }), true],
    ['an eleven', shape.feedbackGiven, given({ kind: 'nps', value: 11 }), false],
    ['a word', shape.feedbackGiven, given({ kind: 'word', text: 'Fine' }), true],
    ['no word', shape.feedbackGiven, given({ kind: 'word', text: '  ' }), false],
    ['another question', shape.feedbackGiven, given({ kind: 'ces', value: 3 }), false],
  ];
  it.each(cases)('%s', (_, schema, input, taken) => {
    expect(v.safeParse(schema, input).success).toBe(taken);
  });

  it.each([
    [
      'of a touchpoint: neither whose it is nor which mail',
      shape.touchpointChange,
      { note: 'x', customerId: 'c2', messageId: '<1@x>', account: 'a', answered: true, rev: 9 },
      { note: 'x' },
    ],
    ['of a purchase: not whose it is', shape.purchaseChange, { note: 'x', customerId: 'c2', id: 'p9' }, { note: 'x' }],
  ] as const)('changes %s', (_, schema, changes, taken) => {
    expect(v.parse(schema as v.GenericSchema, { id: 'r1', changes })).toEqual({ id: 'r1', changes: taken });
  });
});
