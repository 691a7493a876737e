import { expect, test } from 'vitest';
import { moneyWords } from '../../utils/wording/money';

test.each([
  [418_000, 'EUR', 'en-GB', '€4,180.00', 'two minor digits'],
  [418_000, 'EUR', 'de', '4.180,00 €', 'in the language'],
  [4_180, 'JPY', 'en', '¥4,180', 'no minor digits'],
  [4_180, 'KWD', 'en', 'KWD 4.180', 'three minor digits'],
  [-50, 'USD', 'en', '-$0.50', 'a credit'],
])('%s %s in %s: %s (%s)', (minor, currency, language, expected) => {
  expect(moneyWords({ minor, currency }, language).replaceAll('\u00a0', ' ')).toBe(expected);
});
