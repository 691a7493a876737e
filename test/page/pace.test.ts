import { expect, it } from 'vitest';
import { paced } from '../../utils/page/pace';
import { fakeTimers } from './fake-timers';

const cases = [
  { why: 'one key: after a short pause', touches: [0], took: 5, runs: [150] },
  { why: 'a short burst: after its pause', touches: [0, 50, 100], took: 5, runs: [250] },
  {
    why: 'typing on and on: at most every 400 ms',
    touches: Array.from({ length: 20 }, (_, i) => i * 60),
    took: 5,
    runs: [400, 820, 1240],
  },
  { why: 'a second burst right after a run waits for its turn', touches: [0, 200], took: 5, runs: [150, 550] },
  { why: 'a slow answer: not asked again before it is there', touches: [0, 300, 600], took: 1_000, runs: [150, 1_300] },
  { why: 'nothing touched: never', touches: [], took: 5, runs: [] },
];

const atOnce = () => Promise.resolve();

it.each(cases)('$why', async ({ touches, took, runs }) => {
  const timers = fakeTimers();
  const seen: number[] = [];
  const touch = paced(
    atOnce,
    () => {
      seen.push(timers.now());
      return new Promise((resolve) => {
        timers.after(took, resolve);
      });
    },
    timers,
    new AbortController().signal,
  );
  for (const at of touches) timers.after(at, touch);
  await timers.runTo(5_000);
  expect(seen).toEqual(runs);
});

it('takes what is touched before it is ready into the same run', async () => {
  const timers = fakeTimers();
  const seen: number[] = [];
  const at = (time: number) => () => new Promise<void>((go) => void timers.after(time - timers.now(), go));
  const touch = paced(at(900), async () => void seen.push(timers.now()), timers, new AbortController().signal);
  for (const time of [0, 200, 400, 600]) timers.after(time, touch);
  await timers.runTo(5_000);
  expect(seen).toEqual([900]);
});

it('stops with its signal', async () => {
  const timers = fakeTimers();
  const stop = new AbortController();
  const seen: number[] = [];
  const touch = paced(atOnce, async () => void seen.push(timers.now()), timers, stop.signal);
  touch();
  stop.abort();
  touch();
  await timers.runTo(1_000);
  expect(seen).toEqual([]);
});
