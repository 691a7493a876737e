import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterwards } from '../../entrypoints/background/afterwards';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits a moment for more, and does each thing once, in order', () => {
  const done: number[] = [];
  const later = afterwards();
  later.add(() => done.push(1));
  vi.advanceTimersByTime(900);
  later.add(() => done.push(2));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(done).toEqual([1, 2]);
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual([1, 2]);
});

it('is done at once when it is asked for', () => {
  const done: number[] = [];
  const later = afterwards();
  later.add(() => done.push(1));
  later.run();
  expect(done).toEqual([1]);
  later.run();
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual([1]);
});
