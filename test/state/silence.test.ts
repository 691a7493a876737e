import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done, type Result } from '../../utils/messaging/result';
import type { Background } from '../../utils/state/background';
import { hearSilence } from '../../utils/state/silence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background whose answers the test gives, by the name of the question. */
function held() {
  const waiting = new Map<string, (result: Result<never>) => void>();
  const call = (name: string) => new Promise<Result<never>>((resolve) => waiting.set(name, resolve));
  const heard = hearSilence({ call, watch: () => () => undefined } as unknown as Background);
  return { ...heard, waiting, answer: (name: string) => waiting.get(name)?.(done(null as never)) };
}

test.each<[string, readonly string[], boolean]>([
  ['nobody answers', [], true],
  ['a long act goes on, and who does it answers', ['wake'], false],
  ['it was answered in time', ['sites'], false],
])('%s: answered %j, silent %s', async (_, answered, silent) => {
  const background = held();
  void background.background.call('sites', {});
  await vi.advanceTimersByTimeAsync(9_000);
  if (answered.includes('sites')) background.answer('sites');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(background.waiting.has('wake'), 'asked again').toBe(!answered.includes('sites'));
  if (answered.includes('wake')) background.answer('wake');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(background.silent.value).toBe(silent);
});

test('an answer ends the silence', async () => {
  const { background, silent, answer } = held();
  void background.call('sites', {});
  await vi.advanceTimersByTimeAsync(16_000);
  expect(silent.value).toBe(true);
  answer('sites');
  await vi.advanceTimersByTimeAsync(0);
  expect(silent.value).toBe(false);
});
