import { expect, test } from 'vitest';
import { remembered } from '../../../utils/domain/names/remembered';

test('reads a text once, long ones each time, and starts anew when it knows enough', () => {
  const read: string[] = [];
  const lengthOf = remembered(2, (text) => {
    read.push(text);
    return { length: text.length };
  });
  const long = 'x'.repeat(301);
  expect(lengthOf('anna')).toBe(lengthOf('anna'));
  expect([lengthOf(long).length, lengthOf(long).length]).toEqual([301, 301]);
  for (const text of ['ben', 'ben', 'cleo', 'anna']) lengthOf(text);
  expect(read).toEqual(['anna', long, long, 'ben', 'cleo', 'anna']);
});
