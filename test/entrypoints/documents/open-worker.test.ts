import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWorker } from '../../../entrypoints/offscreen/open-worker';
import type { ReadAnswer } from '../../../utils/messaging/reading';

/** A thread that answers as it is told, and keeps count of its like. */
function threads(answers: readonly ('text' | 'noise' | 'error' | 'never')[]) {
  const left = [...answers];
  const count = { begun: 0, ended: 0 };
  const begin = () => {
    count.begun += 1;
    const thread: Partial<Worker> = {
      terminate: () => {
        count.ended += 1;
      },
      postMessage: () => {
        const answer = left.shift();
        const say = (data: unknown) => thread.onmessage?.call(thread as Worker, { data } as MessageEvent);
        if (answer === 'noise') say({ action: 'ready' });
        if (answer === 'error') thread.onerror?.call(thread as Worker, {} as ErrorEvent);
        if (answer === 'text' || answer === 'noise')
          say({ ok: true, document: { text: 'hello', parts: [] }, cut: false });
      },
    };
    return thread as Worker;
  };
  return { begin, count };
}
const file = () => ({ name: 'a.pdf', type: '', bytes: new ArrayBuffer(1) });
const short = (answer: ReadAnswer) => (answer.ok ? answer.document.text : answer.reason.code);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  ['one thread for all', ['text', 'text'], ['hello', 'hello'], 1],
  ['what others say in it is not heard', ['noise', 'text'], ['hello', 'hello'], 1],
  ['one that takes too long is ended', ['never', 'text'], ['documentTooSlow', 'hello'], 2],
  ['one that breaks is replaced', ['error', 'text'], ['documentDamaged', 'hello'], 2],
] as const)('%s', async (_, answers, expected, begun) => {
  const { begin, count } = threads(answers);
  const worker = openWorker(begin, 1_000);
  for (const answer of expected) {
    const reading = worker.read(file());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(short(await reading)).toBe(answer);
  }
  expect(count.begun).toBe(begun);
  worker.close();
  expect(count.ended).toBe(begun);
});
