import { expect, it } from 'vitest';
import { type HealthPart, nothingSeen, type SelfTest, testWith } from '../../../utils/domain/health/self-test';
import type { Found, Health } from '../../../utils/domain/model/open-mail';

const page = (states: Partial<Record<HealthPart, Found>>): Health => ({
  correspondent: 'not-here',
  compose: 'not-here',
  recipients: 'not-here',
  body: 'not-here',
  send: 'not-here',
  record: 'not-here',
  ...states,
});
const after = (start: SelfTest, ...looks: readonly [version: string, health: Health][]): SelfTest =>
  looks.reduce((test, [version, health]) => testWith(test, version, health), start);
const whole = page({ compose: 'found', send: 'found' });
const before = after(nothingSeen('1'), ['1', whole]);

it.each<[string, SelfTest, readonly HealthPart[]]>([
  ['missing from the first: nothing was lost', after(nothingSeen('1'), ['1', page({ send: 'missing' })]), []],
  ['missing now and then in one version', after(before, ['1', page({ send: 'missing' })]), []],
  ['missing since the update', after(before, ['2', page({ compose: 'found', send: 'missing' })]), ['send']],
  ['found again: no longer lost', after(before, ['2', page({ send: 'missing' })], ['2', whole]), []],
  ['another kind of page says nothing', after(before, ['2', page({ correspondent: 'missing' })]), []],
  ['found after the update, missing later', after(before, ['2', whole], ['2', page({ send: 'missing' })]), []],
  ['still lost after one more update', after(before, ['2', page({ send: 'missing' })], ['3', page({})]), []],
  [
    'and said again once it is missed there',
    after(before, ['2', page({ send: 'missing' })], ['3', page({ send: 'missing' })]),
    ['send'],
  ],
])('%s', (_, test, lost) => {
  expect(test.lost).toEqual(lost);
});

it('has nothing to write when nothing is new', () => {
  expect(testWith(before, '1', whole)).toBe(before);
  expect(testWith(before, '1', page({}))).toBe(before);
});
