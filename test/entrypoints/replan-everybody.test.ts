import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replanner } from '../../entrypoints/background/replan-everybody';

/** So many slices to do, each of a second; `onSlice` is told which one it is. */
function working(slices: number, onSlice: (slice: number) => void = () => {}) {
  const seen = { done: 0, announced: 0, left: slices, now: 0 };
  const replanSlice = vi.fn(async () => {
    if (seen.left === 0) return { more: false, changed: false };
    seen.now += 1_000;
    seen.left--;
    onSlice(++seen.done);
    return { more: seen.left > 0, changed: seen.done === 2 };
  });
  const run = replanner({ replanSlice }, { now: () => seen.now, announce: () => void seen.announced++ });
  return { seen, run };
}

const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

beforeEach(() => fakeBrowser.reset());

it.each([
  [0, 0, [], 0, 'nothing to do'],
  [1, 1, [], 0, 'a single slice'],
  [5, 5, [], 1, 'a few'],
  [60, 20, ['replan-everybody'], 1, 'more than one go: an alarm brings the rest'],
])('%i slices: %i done, alarms %j, told %i times (%s)', async (slices, done, left, told) => {
  const { seen, run } = working(slices);
  await run();
  expect(seen.done).toBe(done);
  expect(seen.announced).toBe(told);
  expect(await alarms()).toEqual(left);
});

it('is brought to its end by the alarm, which then is gone', async () => {
  const { seen, run } = working(50);
  for (let i = 0; i < 3; i++) await run();
  expect(seen.done).toBe(50);
  expect(await alarms()).toEqual([]);
});

it('leaves an alarm behind while it works, for the case that it dies', async () => {
  const { run } = working(5, (slice) => {
    if (slice === 3) throw new Error('worker died');
  });
  await expect(run()).rejects.toThrow('worker died');
  expect(await alarms()).toEqual(['replan-everybody']);
});

it('runs once at a time, and looks again when it was asked meanwhile', async () => {
  let isAsked = false;
  const { seen, run } = working(3, (slice) => {
    if (slice !== 3 || isAsked) return;
    isAsked = true;
    seen.left = 2;
    void run();
  });
  await run();
  expect(seen.done).toBe(5);
});
