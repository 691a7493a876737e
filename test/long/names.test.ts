import { describe, expect, it } from 'vitest';
import { bothSearches } from '../domain/checks/others/oracle';
import { indexOf, manyCustomers } from '../support/many-customers';

it('finds in 10,000 mails whom a plain search finds, and nobody else', () => {
  let some = 0;
  for (const { text, ours, plain } of bothSearches(10_000)) {
    expect({ text, named: ours }).toEqual({ text, named: plain });
    some += plain.length;
  }
  expect(some).toBeGreaterThan(10_000);
});

describe('the index', () => {
  const sizes = [
    [100_000, 6],
    [1_000_000, 48],
  ] as const;
  it.each(sizes)('of %i customers takes at most %i MB', (customers, most) => {
    const { bits, packed } = indexOf(manyCustomers(customers));
    const bytes = packed.reduce(
      (sum, { buckets, keys, owners }) => sum + buckets.byteLength + keys.byteLength + owners.byteLength,
      bits.byteLength,
    );
    console.log(`${customers} customers: ${(bytes / 1e6).toFixed(1)} MB`);
    expect(bytes).toBeLessThan(most * 1e6);
  });
});
