import { expect, test } from 'vitest';
import type { Settings } from '../../utils/domain/model/settings';
import type { PageReport } from '../../utils/messaging/doors/page';
import { themeOf } from '../../utils/state/theme';
import { settings, tab } from '../components/samples';

const page = (dark: boolean) => tab.page && { ...tab.page, dark };

const cases: readonly (readonly [Settings['appearance'], PageReport | null, string, string])[] = [
  ['auto', page(true), 'dark', 'the page is dark'],
  ['auto', page(false), 'light', 'the page is light'],
  ['auto', null, '', 'the system decides'],
  ['dark', page(false), 'dark', 'the user decides before the page'],
  ['light', null, 'light', 'the user decides before the system'],
];
test.each(cases)('%s beside %o: %s (%s)', (appearance, beside, expected) => {
  expect(themeOf({ ...settings, appearance }, beside)).toBe(expected);
});

test('before the settings have come, the page decides', () => {
  expect(themeOf(null, page(true))).toBe('dark');
});
