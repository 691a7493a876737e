import { expect, it } from 'vitest';
import { openRest } from '../../utils/page/rest';
import { fakeTimers } from './fake-timers';
import { leavingEach } from './leaving';

const leaving = leavingEach();

function begin() {
  const timers = fakeTimers();
  const window = new EventTarget();
  const told: [what: string, at: number][] = [];
  const tell = (what: string) => () => void told.push([what, timers.now()]);
  const letter = { at: Number.NEGATIVE_INFINITY };
  const write = openRest(
    window as unknown as Window,
    () => letter.at,
    timers,
    leaving.signal,
    tell('begun'),
    tell('over'),
  );
  return { timers, window, told, write, letter };
}

it.each([
  { why: 'a pause after the last letter', letters: [0, 300, 600], move: -1, told: ['begun 0', 'over 1200'] },
  { why: 'the pointer moves', letters: [0, 300], move: 400, told: ['begun 0', 'over 400'] },
  { why: 'each pause', letters: [0, 1_000], move: -1, told: ['begun 0', 'over 600', 'begun 1000', 'over 1600'] },
  {
    why: 'it has lasted three seconds',
    letters: Array.from({ length: 8 }, (_, i) => i * 500),
    move: -1,
    told: ['begun 0', 'over 3000', 'begun 3500', 'over 4100'],
  },
  { why: 'nothing, where nobody wrote', letters: [], move: 400, told: [] },
])('ends when: $why', async ({ letters, move, told: expected }) => {
  const { timers, window, told, write } = begin();
  for (const at of letters) timers.after(at, write);
  if (move >= 0) timers.after(move, () => window.dispatchEvent(new Event('pointermove')));
  await timers.runTo(9_000);
  expect(told.map((one) => one.join(' '))).toEqual(expected);
});

it('ends a pause after the last letter, also of those that were not told of, and after three seconds at the latest', async () => {
  const { timers, told, write, letter } = begin();
  for (const at of [0, 400, 4_000]) timers.after(at, write);
  const press = () => {
    letter.at = timers.now();
  };
  for (let at = 0; at <= 700; at += 100) timers.after(at, press);
  for (let at = 4_000; at <= 8_000; at += 100) timers.after(at, press);
  await timers.runTo(9_000);
  expect(told.map((one) => one.join(' '))).toEqual(['begun 0', 'over 1300', 'begun 4000', 'over 7000']);
});

it('ends without a word when we leave', async () => {
  const { timers, window, told, write } = begin();
  write();
  leaving.abort();
  window.dispatchEvent(new Event('pointermove'));
  await timers.runTo(9_000);
  expect(told).toEqual([['begun', 0]]);
});
