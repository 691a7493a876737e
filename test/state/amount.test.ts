import { expect, test } from 'vitest';
import { amountText, typedAmount } from '../../utils/state/amount';

test.each([
  ['4180', 'EUR', 'en', { minor: 418_000, currency: 'EUR' }],
  ['4,180.50', 'EUR', 'en', { minor: 418_050, currency: 'EUR' }],
  ['4.180,50', 'EUR', 'en', { minor: 418_050, currency: 'EUR' }],
  ['4.180', 'EUR', 'de', { minor: 418_000, currency: 'EUR' }],
  ['4,180', 'EUR', 'en', { minor: 418_000, currency: 'EUR' }],
  ['10 CHF', 'EUR', 'en', { minor: 1_000, currency: 'CHF' }],
  ['500', 'JPY', 'en', { minor: 500, currency: 'JPY' }],
  ['  ', 'EUR', 'en', null],
  ['much', 'EUR', 'en', { problem: 'amountUnreadable' }],
  ['10', 'coins', 'en', { problem: 'currencyMissing' }],
  ['10', '', 'en', { problem: 'currencyMissing' }],
] as const)('"%s" in %s, %s: %o', (text, currency, language, expected) => {
  expect(typedAmount(text, currency, language)).toEqual(expected);
});

test.each([
  [418_050, 'EUR', 'en', '4180.50'],
  [418_050, 'EUR', 'de', '4180,50'],
  [500, 'JPY', 'en', '500'],
])('%i %s in %s is "%s", and reads back the same', (minor, currency, language, text) => {
  expect(amountText({ minor, currency }, language)).toBe(text);
  expect(typedAmount(text, currency, language)).toEqual({ minor, currency });
});
