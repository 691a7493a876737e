// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { makeRoom } from '../../utils/page/room';

const cases = [
  { before: null, why: 'an element without a style has none afterwards' },
  { before: 'margin-right: 12px; color: red;', why: 'a margin of its own comes back' },
  { before: 'margin-right: 12px !important;', why: 'with its priority' },
];

it.each(cases)('$why', ({ before }) => {
  const element = document.createElement('div');
  if (before) element.setAttribute('style', before);
  document.body.append(element);
  const room = makeRoom(element, 'right', 320);
  expect(element.style.getPropertyValue('margin-right')).toBe('320px');
  room.giveBack();
  expect(element.getAttribute('style')).toBe(before);
});
