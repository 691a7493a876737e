import { expect, test } from 'vitest';
import { createFolds } from '../../utils/state/folds';
import { shelf } from '../../utils/state/shelf';

const keeping = (kept: Map<string, string>) =>
  shelf(() => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) }));

test('unfolded until somebody folds it, or the other way round where it comes folded', () => {
  const folds = createFolds(keeping(new Map()));
  expect([folds.isFolded('timeline'), folds.isFolded('line', true)]).toEqual([false, true]);
  folds.fold('timeline', true);
  folds.fold('line', false);
  expect([folds.isFolded('timeline'), folds.isFolded('line', true)]).toEqual([true, false]);
  folds.fold('timeline', false);
  folds.fold('line', true);
  expect([folds.isFolded('timeline'), folds.isFolded('line', true)]).toEqual([false, true]);
});

test('is remembered the next time, and does not grow', () => {
  const kept = new Map<string, string>();
  const folds = createFolds(keeping(kept));
  for (let time = 0; time < 5; time += 1) folds.fold('timeline', time % 2 === 0);
  expect(createFolds(keeping(kept)).isFolded('timeline')).toBe(true);
  expect([...kept.values()]).toEqual(['timeline']);
});

test('works where the browser keeps nothing', () => {
  const folds = createFolds(
    shelf(() => {
      throw new Error('forbidden');
    }),
  );
  folds.fold('timeline', true);
  expect(folds.isFolded('timeline')).toBe(true);
});
