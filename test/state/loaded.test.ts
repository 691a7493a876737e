import { expect, test } from 'vitest';
import { done, failed, type Result } from '../../utils/messaging/result';
import { createLoaded } from '../../utils/state/loaded';

/** A question whose answers the test gives, in any order. */
const held = () => {
  const waiting: ((result: Result<string>) => void)[] = [];
  const loaded = createLoaded(() => new Promise<Result<string>>((resolve) => waiting.push(resolve)));
  return { loaded, answer: (at: number, result: Result<string>) => waiting[at]?.(result) };
};

test('the answer to the last question counts, whenever it comes', async () => {
  const { loaded, answer } = held();
  const [first, second] = [loaded.ask(), loaded.ask()];
  answer(1, done('second'));
  await second;
  answer(0, done('first'));
  await first;
  expect(loaded.value.value).toBe('second');
});

test('an error leaves the answer before it, and goes with the next answer', async () => {
  const results = [done('one'), failed('noAnswer'), done('two')];
  const loaded = createLoaded(async () => results.shift() ?? failed('over'));
  await loaded.ask();
  await loaded.ask();
  expect([loaded.value.value, loaded.error.value?.code]).toEqual(['one', 'noAnswer']);
  await loaded.ask();
  expect([loaded.value.value, loaded.error.value]).toEqual(['two', null]);
});

test('what was forgotten does not come back by a late answer', async () => {
  const { loaded, answer } = held();
  const asked = loaded.ask();
  loaded.clear();
  answer(0, done('late'));
  await asked;
  expect(loaded.value.value).toBeNull();
});
