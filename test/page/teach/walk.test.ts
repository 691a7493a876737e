// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { walk } from '../../../utils/page/teach/walk';
import { show } from '../taught/page';

it.each([
  ['nowhere yet, right', null, 'ArrowRight', 'a'],
  ['nowhere yet, left', null, 'ArrowLeft', 'c'],
  ['right', 'a', 'ArrowRight', 'b'],
  ['left', 'b', 'ArrowLeft', 'a'],
  ['right at the end', 'c', 'ArrowRight', 'a'],
  ['left at the beginning', 'a', 'ArrowLeft', 'c'],
  ['around', 'a', 'ArrowUp', 'box'],
  ['not around the page', 'box', 'ArrowUp', 'box'],
  ['into', 'box', 'ArrowDown', 'a'],
  ['into nothing', 'a', 'ArrowDown', 'a'],
  ['nowhere yet, up', null, 'ArrowUp', ''],
])('%s', (_, at, key, expected) => {
  const page = show('<div id="box"><i id="a"></i><i id="b"></i><i id="c"></i></div>');
  const stops = [...page.querySelectorAll<HTMLElement>('i')];
  expect(walk(stops, at ? page.getElementById(at) : null, key)?.id ?? '').toBe(expected);
});

it('with nothing to point at, nothing is', () => {
  expect(walk([], null, 'ArrowRight')).toBeNull();
});
