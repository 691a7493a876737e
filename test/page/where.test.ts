import { expect, it } from 'vitest';
import type { Layout } from '../../utils/domain/model/settings';
import { spotsFor } from '../../utils/page/where';

const wide = 1_280;
const narrow = 700;

const cases: readonly [Layout, 'left' | 'right', number, boolean, string, string][] = [
  ['auto', 'right', wide, false, 'push right, over right, over left', 'room first, then over it, then the other side'],
  ['auto', 'left', wide, false, 'push left, over left, over right', 'the same from the other side'],
  ['auto', 'right', narrow, false, '', 'too narrow: it collapses'],
  ['auto', 'right', narrow, true, 'over right, over left, push right', 'unless somebody wishes to see it'],
  ['push', 'right', narrow, false, 'push right, over right, over left', 'also where it is narrow: so it was chosen'],
  ['overlay', 'right', wide, false, 'over right, over left', 'the page is left as it is'],
  ['overlay', 'right', wide, true, 'over right, over left, push right', 'before it can not be opened at all'],
  ['panel', 'right', wide, true, '', 'never in the page'],
];

it.each(cases)('%s, %s, %d pixels, wished %s: %s (%s)', (layout, side, width, isWished, spots) => {
  const placement = { side, collapsed: false, width: 320 };
  const said = (collapsed: boolean) =>
    spotsFor(layout, { ...placement, collapsed }, width, isWished)
      .map((spot) => `${spot.way} ${spot.side}`)
      .join(', ');
  expect(said(false)).toBe(spots);
  expect(said(true), 'collapsed').toBe('');
});
