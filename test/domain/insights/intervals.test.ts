import { describe, expect, it } from 'vitest';
import { differenceOfShares, wilson } from '../../../utils/domain/insights/intervals';
import { randomFrom } from '../../support/random';

describe('wilson', () => {
  // Worked out by hand from the formula, and as printed in Newcombe (1998), table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%i of %i', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('says nothing of nobody', () => expect(wilson(0, 0)).toBeNull());
});

describe('the difference of two shares', () => {
  it.each([
    ['all for it', 20, 0, 20],
    ['all against it', 0, 20, 20],
    ['nobody either way', 0, 0, 20],
    ['divided', 10, 10, 20],
  ])('%s: has a width, and stays within what is possible', (_, promoters, detractors, n) => {
    const { low, high } = differenceOfShares(promoters, detractors, n)!;
    const value = (promoters - detractors) / n;
    expect(low).toBeGreaterThanOrEqual(-1);
    expect(high).toBeLessThanOrEqual(1);
    expect(high - low).toBeGreaterThan(0.05);
    expect(low).toBeLessThanOrEqual(value + 0.1);
    expect(high).toBeGreaterThanOrEqual(value - 0.1);
  });

  it('grows narrower with more answers', () => {
    const width = (times: number) => {
      const { low, high } = differenceOfShares(10 * times, 5 * times, 20 * times)!;
      return high - low;
    };
    expect(width(10)).toBeLessThan(width(1) / 2);
  });

  it.each([
    [20, 0.5, 0.2],
    [20, 0.8, 0.05],
    [60, 0.6, 0.1],
    [200, 0.35, 0.4],
  ])('holds the true one about 95 times of 100: n %i, %f for, %f against', (n, up, down) => {
    const random = randomFrom(n);
    const rounds = 2_000;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      let [promoters, detractors] = [0, 0];
      for (let one = 0; one < n; one += 1) {
        const drawn = random.int(1_000_000) / 1_000_000;
        if (drawn < up) promoters += 1;
        else if (drawn < up + down) detractors += 1;
      }
      const { low, high } = differenceOfShares(promoters, detractors, n)!;
      if (low <= up - down && up - down <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.985);
  });
});
