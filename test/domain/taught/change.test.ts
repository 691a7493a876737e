import { describe, expect, it } from 'vitest';
import type { TaughtPage } from '../../../utils/domain/model/taught';
import { forget, type Lesson, learn, mostTaught } from '../../../utils/domain/taught/change';

const page = (id: string, path: string, parts: TaughtPage['parts']): TaughtPage => ({ id, path, parts });
const name = (selector: string, instead: readonly string[] = [], path = '/contacts/'): Lesson => ({
  part: 'name',
  selector,
  path,
  instead,
});
const newId = () => 'new';

describe('what was pointed at', () => {
  it.each<[string, readonly TaughtPage[], Lesson, readonly TaughtPage[]]>([
    ['begins a page', [], name('.a'), [page('new', '/contacts/', { name: '.a' })]],
    [
      'joins what was taught for the same beginning',
      [page('1', '/contacts/', { email: '.m' })],
      name('.a'),
      [page('1', '/contacts/', { email: '.m', name: '.a' })],
    ],
    [
      'takes the place of what fits this page as well',
      [page('1', '/contacts/', { name: '.old', email: '.m' })],
      name('.a', ['.old']),
      [page('1', '/contacts/', { name: '.a', email: '.m' })],
    ],
    [
      'stands beside what belongs to another kind of page with the same address',
      [page('1', '/contacts/', { name: '.other' })],
      name('.a'),
      [page('1', '/contacts/', { name: '.other' }), page('new', '/contacts/', { name: '.a' })],
    ],
    [
      'for another address: a page of its own, and the old one goes when nothing is left of it',
      [page('1', '', { name: '.old' })],
      name('.a', ['.old']),
      [page('new', '/contacts/', { name: '.a' })],
    ],
  ])('%s', (_, before, lesson, after) => {
    expect(learn(before, lesson, newId)).toEqual(after);
  });

  it('has its bounds', () => {
    const full = Array.from({ length: mostTaught }, (_, index) => page(`${index}`, `/${index}/`, { name: '.n' }));
    expect(learn(full, name('.a'), newId)).toBe(full);
  });
});

it('is forgotten, and nothing else', () => {
  const pages = [page('1', '', { name: '.a', email: '.m' }), page('2', '/x/', { name: '.a' })];
  expect(forget(pages, 'name', ['.a'])).toEqual([page('1', '', { email: '.m' })]);
  expect(forget(pages, 'name', ['.b'])).toEqual(pages);
});
