import { expect, it } from 'vitest';
import { askAsWritten } from '../../utils/page/asking';
import type { Desk } from '../../utils/page/desk';
import { fakeTimers } from './fake-timers';

/** A draft that is touched at these times, each time another one; `answers` says which questions get an answer. */
async function askedAt(
  touches: readonly number[],
  answers: (question: number) => boolean,
  gapAt = 0,
): Promise<readonly number[]> {
  const timers = fakeTimers();
  const taken = () => new Promise<void>((go) => void timers.after(Math.max(0, gapAt - timers.now()), go));
  const asked: number[] = [];
  let draft = 0;
  let answered: number | undefined;
  const desk = {
    read: () => ({ digest: `${draft}` }),
    result: () => (answered === undefined ? null : { digest: `${answered}` }),
    async check() {
      asked.push(timers.now());
      if (!answers(asked.length)) return null;
      answered = draft;
      return {};
    },
  };
  const touch = askAsWritten(desk as unknown as Desk, taken, () => {}, timers, new AbortController().signal);
  for (const at of touches)
    timers.after(at, () => {
      draft += 1;
      touch();
    });
  await timers.runTo(60_000);
  return asked;
}

it('asks once where it is answered', async () => {
  expect(await askedAt([0], () => true)).toEqual([150]);
});

it('asks again by itself until it is answered', async () => {
  expect(await askedAt([0], (question) => question === 3)).toEqual([150, 2_300, 4_450]);
});

it('asks some times and no more, and again when the draft is touched', async () => {
  expect(await askedAt([0, 30_000], () => false)).toEqual([150, 2_300, 4_450, 6_600, 30_150]);
});

it('has as many tries again after an answer', async () => {
  const none = new Set([1, 2, 3, 5, 6, 7]);
  expect(await askedAt([0, 30_000], (question) => !none.has(question))).toEqual([
    150, 2_300, 4_450, 6_600, 30_150, 32_300, 34_450, 36_600,
  ]);
});

it('asks in a gap between letters, and once for all that came before it', async () => {
  expect(await askedAt([0, 80, 160, 240, 320, 400, 480], () => true, 700)).toEqual([700]);
});
