import { expect, it } from 'vitest';
import { hearNowAndThen } from '../../utils/page/now-and-then';
import { fakeTimers } from './fake-timers';
import { leavingEach } from './leaving';

const leaving = leavingEach();

/** What is heard of letters at these times. */
function listen(isNews = true) {
  const timers = fakeTimers();
  const target = new EventTarget();
  const heard: number[] = [];
  const hear = () => {
    heard.push(timers.now());
    return isNews;
  };
  const again = hearNowAndThen(target, 'input', 100, hear, timers, leaving.signal);
  const write = (...times: number[]) => {
    for (const at of times) timers.after(at, () => target.dispatchEvent(new Event('input')));
  };
  return { timers, target, heard, again, write };
}

it.each([
  { why: 'the first, and the next after a rest', at: [0, 20, 99, 120, 130], heard: [0, 120] },
  { why: 'each of those that come slowly', at: [0, 150, 300], heard: [0, 150, 300] },
])('hears $why', async ({ at, heard }) => {
  const all = listen();
  all.write(...at);
  await all.timers.runTo(1_000);
  expect(all.heard).toEqual(heard);
});

it('one that is no news costs no rest', async () => {
  const { write, timers, heard } = listen(false);
  write(0, 20, 40);
  await timers.runTo(1_000);
  expect(heard).toEqual([0, 20, 40]);
});

it('listens again when it is asked to', async () => {
  const { write, timers, heard, again } = listen();
  write(0, 20, 40);
  timers.after(10, again);
  await timers.runTo(1_000);
  expect(heard).toEqual([0, 20]);
});

it('hears nothing after the end, also where it rested', async () => {
  const { write, timers, heard } = listen();
  write(0, 200, 300);
  timers.after(50, () => leaving.abort());
  await timers.runTo(1_000);
  expect(heard).toEqual([0]);
});
