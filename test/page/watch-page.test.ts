// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { watchPage } from '../../utils/page/watch-page';
import type { Site } from '../../utils/sites/site';
import { fakeTimers } from './fake-timers';
import { leavingEach } from './leaving';

const leaving = leavingEach();
const site = { watch: (page: Document) => [page.body] } as unknown as Site;

function begin() {
  const timers = fakeTimers();
  const looks: number[] = [];
  let isWriting = false;
  const look = () => void looks.push(timers.now());
  const watching = watchPage(
    document,
    site,
    () => (node) => (node as Element).id === 'ours',
    look,
    () => isWriting,
    timers,
    leaving.signal,
  );
  const write = (begun: boolean) => {
    isWriting = begun;
    if (!begun) watching.now();
  };
  const touchAt = (...times: number[]) => {
    for (const at of times) timers.after(at, watching.touch);
  };
  return { timers, looks, write, touchAt };
}

beforeEach(() => {
  document.body.innerHTML = '<p id="theirs"></p><p id="ours"></p>';
});

it.each([
  { why: 'a moment after a touch', touches: [0], looks: [120] },
  { why: 'once for all that come together', touches: [0, 50, 100], looks: [220] },
  {
    why: 'twice a second where they never end',
    touches: Array.from({ length: 10 }, (_, i) => i * 100),
    looks: [500, 1_020],
  },
])('looks $why', async ({ touches, looks }) => {
  const all = begin();
  all.touchAt(...touches);
  await all.timers.runTo(5_000);
  expect(all.looks).toEqual(looks);
});

it('looks when somebody who writes has paused, not before', async () => {
  const { timers, looks, write, touchAt } = begin();
  timers.after(10, () => write(true));
  touchAt(20, 300, 900);
  timers.after(1_000, () => write(false));
  touchAt(2_000);
  await timers.runTo(5_000);
  expect(looks).toEqual([1_000, 2_120]);
});

it.each([
  { what: 'the page changes', id: 'theirs', looks: 1 },
  { what: 'we change something of ours', id: 'ours', looks: 0 },
])('looks $looks times when $what', async ({ id, looks: expected }) => {
  const { timers, looks } = begin();
  document.getElementById(id)!.setAttribute('class', 'new');
  await new Promise((resolve) => setTimeout(resolve));
  await timers.runTo(1_000);
  expect(looks).toHaveLength(expected);
});

it('looks no more once we have left', async () => {
  const { timers, looks, touchAt } = begin();
  touchAt(0);
  timers.after(50, () => leaving.abort());
  await timers.runTo(1_000);
  expect(looks).toEqual([]);
});
