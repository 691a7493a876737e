import { expect, it } from 'vitest';
import { isPlainSelector } from '../../../utils/domain/taught/selector';

const cases: readonly [selector: string, isPlain: boolean, why: string][] = [
  ['#who', true, 'an id'],
  ['.face-name', true, 'a class'],
  ['button[name="send"]', true, 'an attribute with its value'],
  ['div[data-field]', true, 'an attribute alone'],
  ['[role="textbox"].body', true, 'attribute and class'],
  ['main > ul li:nth-of-type(3) > a', true, 'a place among others'],
  ['.a\\:b #x\\31 2', true, 'escapes, as CSS.escape writes them'],
  ['[data-x="a b > c"]', true, 'a space in a string is none between steps'],
  ['x-host >>> .inside', true, 'into a shadow root'],
  ['body', true, 'a tag'],
  ['.größe', true, 'letters of any script'],
  ['', false, 'nothing'],
  ['*', false, 'everything'],
  ['a, b', false, 'one or the other'],
  [':has(a)', false, 'what has something in it: slow'],
  ['div:not(.x)', false, 'what is not something'],
  ['a:is(:has(:has(b)))', false, 'nested'],
  ['a ~ b', false, 'brothers and sisters'],
  ['> a', false, 'begins with nothing'],
  ['a >', false, 'ends with nothing'],
  ['a > > b', false, 'twice nothing between'],
  ['a  b', false, 'an empty step'],
  ['a{}', false, 'a rule'],
  ['[x="a"b"]', false, 'a string that ends too early'],
  ['a::before', false, 'no element'],
  ['<img onerror=x>', false, 'markup'],
  [`#${'a'.repeat(500)}`, false, 'longer than any'],
  [Array(90).fill('a').join(' '), false, 'more steps than any'],
];

it.each(cases)('%s: %s (%s)', (selector, isPlain) => {
  expect(isPlainSelector(selector)).toBe(isPlain);
});

it('is told in no time, whatever is asked', () => {
  const began = performance.now();
  for (const nasty of [
    '\\'.repeat(499),
    '['.repeat(499),
    '[a="'.repeat(120),
    'a:nth-child('.repeat(40),
    `.${'\\a '.repeat(160)}`,
  ])
    isPlainSelector(nasty);
  expect(performance.now() - began).toBeLessThan(200);
});
