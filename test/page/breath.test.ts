import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBreath } from '../../utils/page/breath';
import { fakeTimers } from './fake-timers';

let leaving: AbortController;
beforeEach(() => {
  leaving = new AbortController();
});
afterEach(() => leaving.abort());

function begin() {
  const timers = fakeTimers();
  const shown: number[] = [];
  const breath = openBreath(() => void shown.push(timers.now()), timers, leaving.signal);
  const run = (what: () => void, times: readonly number[]) => {
    for (const at of times) timers.after(at, what);
  };
  return { timers, shown, breath, run };
}

const each = (milliseconds: number, until: number) =>
  Array.from({ length: until / milliseconds }, (_, index) => index * milliseconds);

it.each([
  { why: 'at once where nobody writes', letters: [], ready: [50, 60], shown: [50, 60] },
  { why: 'in the first gap', letters: [0, 60, 120, 180, 300], ready: [70], shown: [280] },
  { why: 'at once in a gap', letters: [0, 60], ready: [200], shown: [200] },
  { why: 'once for all that came in one breath', letters: [0, 60, 120], ready: [10, 70, 130], shown: [220] },
  { why: 'after three seconds without a gap', letters: each(40, 4_000), ready: [100], shown: [3_100] },
])('shows $why', async ({ letters, ready, shown }) => {
  const all = begin();
  all.run(all.breath.letter, letters);
  all.run(all.breath.ready, ready);
  await all.timers.runTo(9_000);
  expect(all.shown).toEqual(shown);
});

it('shows nothing once the window is gone', async () => {
  const { timers, shown, breath } = begin();
  breath.letter();
  breath.ready();
  leaving.abort();
  await timers.runTo(9_000);
  expect(shown).toEqual([]);
});
