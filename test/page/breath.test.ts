import { expect, it } from 'vitest';
import { openBreath } from '../../utils/page/breath';
import { fakeTimers } from './fake-timers';
import { leavingEach } from './leaving';

const leaving = leavingEach();

function begin() {
  const timers = fakeTimers();
  const taken: number[] = [];
  let lastKey = Number.NEGATIVE_INFINITY;
  const breathTaken = openBreath(() => lastKey, timers, leaving.signal);
  const press = () => {
    lastKey = timers.now();
  };
  const wait = () => void breathTaken().then(() => taken.push(timers.now()));
  const run = (what: () => void, times: readonly number[]) => {
    for (const at of times) timers.after(at, what);
  };
  return { timers, taken, press, wait, run };
}

const each = (milliseconds: number, until: number) =>
  Array.from({ length: until / milliseconds }, (_, index) => index * milliseconds);

it.each([
  { why: 'at once where nobody writes', letters: [], asked: [50, 60], taken: [50, 60] },
  { why: 'in the first gap', letters: [0, 60, 120, 180, 300], asked: [70], taken: [280] },
  { why: 'at once in a gap', letters: [0, 60], asked: [200], taken: [200] },
  { why: 'together by all who wait', letters: [0, 60, 120], asked: [10, 70, 130], taken: [220, 220, 220] },
  { why: 'after three seconds without a gap', letters: each(40, 4_000), asked: [100], taken: [3_100] },
])('is taken $why', async ({ letters, asked, taken }) => {
  const all = begin();
  all.run(all.press, letters);
  all.run(all.wait, asked);
  await all.timers.runTo(9_000);
  expect(all.taken).toEqual(taken);
});

it('is taken no more once the window is gone', async () => {
  const { timers, taken, press, wait } = begin();
  press();
  wait();
  leaving.abort();
  await timers.runTo(9_000);
  expect(taken).toEqual([]);
});
