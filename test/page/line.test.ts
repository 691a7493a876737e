import { expect, it } from 'vitest';
import { failed, type Result } from '../../utils/messaging/result';
import { openLine } from '../../utils/page/line';
import type { PageMessages } from '../../utils/page/messages';
import { fakeTimers } from './fake-timers';

/** A line to a background that answers after so many milliseconds, or never. */
function lineTo(answersAfter: number | null) {
  const timers = fakeTimers();
  const waiting = new Set<(result: Result<never>) => void>();
  let closed = 0;
  const openLink = () => ({
    call: () =>
      new Promise<Result<never>>((resolve) => {
        waiting.add(resolve);
        if (answersAfter !== null) timers.after(answersAfter, () => resolve({ ok: true, value: null as never }));
      }),
    close() {
      closed += 1;
      for (const resolve of waiting) resolve(failed('closed'));
    },
  });
  const line = openLine({ openLink } as unknown as PageMessages, timers, new AbortController().signal);
  return { line, timers, closed: () => closed };
}

it('gives an answer up that does not come, so that it can be asked for again', async () => {
  const { line, timers, closed } = lineTo(null);
  const answer = line.call('wake', {});
  await timers.runTo(7_900);
  expect(closed()).toBe(0);
  await timers.runTo(8_100);
  expect(closed()).toBe(1);
  expect(await answer).toMatchObject({ ok: false });
});

it('stays open where an answer came, however late another one is asked for', async () => {
  const { line, timers, closed } = lineTo(3_000);
  const answer = line.call('wake', {});
  await timers.runTo(60_000);
  expect(await answer).toMatchObject({ ok: true });
  expect(closed()).toBe(0);
});
