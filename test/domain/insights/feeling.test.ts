import { describe, expect, it } from 'vitest';
import { believed, feelingOf, named } from '../../../utils/domain/insights/feeling';

const none = [0, 0, 0, 0, 0];

describe('how a moment was felt', () => {
  it.each([
    ['nobody said anything', none, none, null],
    ['one who was upset', [1, 0, 0, 0, 0], none, { n: 1, mean: -2, low: -2, high: -2, error: 2 }],
    ['ratings alone: three of five is neutral', none, [0, 0, 4, 0, 0], { n: 4, mean: 0, low: 0, high: 0, error: 0.25 }],
    ['feelings and ratings together', [0, 0, 0, 0, 1], [1, 0, 0, 0, 0], { n: 2, mean: 0, low: -2, high: 2, error: 2 }],
  ] as const)('%s', (_, felt, rated, expected) => {
    const feeling = feelingOf({ felt, rated });
    if (expected === null) return expect(feeling).toBeNull();
    for (const [field, value] of Object.entries(expected))
      expect(feeling?.[field as 'mean'], field).toBeCloseTo(value, 5);
  });

  it.each([
    [1, -1.5, 'one alone is hardly believed', -0.5],
    [100, -1.5, 'a hundred are', -1.47],
  ])('%i with a mean of %d: %s', (n, mean, _, expected) => {
    expect(believed({ n, mean, low: 0, high: 0, error: 0 })).toBeCloseTo(expected, 2);
  });

  it.each([
    [-2, -2],
    [-1.5, -2],
    [-1.49, -1],
    [-0.5, -1],
    [-0.49, 0],
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.5, 2],
  ])('%d is called %i', (mean, expected) => {
    expect(named(mean)).toBe(expected);
  });
});
