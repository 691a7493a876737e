import { describe, expect, it } from 'vitest';
import {
  type DecimalSign,
  noAmounts,
  readAmount,
  settleAmounts,
  weighAmount,
} from '../../../utils/domain/import/amounts';

describe('an amount', () => {
  const cases: readonly [text: string, decimal: DecimalSign, currency: string, read: string, why: string][] = [
    ['4.180,00', ',', 'EUR', '418000 EUR', 'German'],
    ['4,180.00', '.', 'EUR', '418000 EUR', 'English'],
    ['€ 4 180', ',', '', '418000 EUR', 'a sign and a blank'],
    ['4\u202f180,50 €', ',', '', '418050 EUR', 'French'],
    ["1'250.50 CHF", '.', 'EUR', '125050 CHF', 'Swiss'],
    ['$1,234,567.89', '.', 'EUR', '123456789 USD', 'dollars'],
    ['$5', '.', 'CAD', '500 CAD', 'the usual dollar'],
    ['1,23,456.00', '.', 'INR', '12345600 INR', 'Indian'],
    ['4180', '.', 'EUR', '418000 EUR', 'plain'],
    ['310,000', '.', 'JPY', '310000 JPY', 'a currency without minor units'],
    ['1.250', '.', 'KWD', '1250 KWD', 'and one with three'],
    ['12.5', '.', 'EUR', '1250 EUR', 'one place'],
    ['12.5000', '.', 'EUR', '1250 EUR', 'zeros behind'],
    ['4180,-', ',', 'EUR', '418000 EUR', 'a dash for the cents'],
    ['-50,00', ',', 'EUR', '-5000 EUR', 'a credit'],
    ['(75.00)', '.', 'EUR', '-7500 EUR', 'a credit as accountants write it'],
    ['0', '.', 'EUR', '0 EUR', 'nothing to pay'],
    ['12.505', '.', 'EUR', 'amountUnreadable', 'more places than the currency has'],
    ['12.99', ',', 'EUR', 'amountUnreadable', 'a point that groups no thousands'],
    ['1,2,3', '.', 'EUR', 'amountUnreadable', 'no groups'],
    ['1.2.3', '.', 'EUR', 'amountUnreadable', 'two decimal signs'],
    ['10 pieces', '.', 'EUR', 'currencyMissing', 'a word that is no currency'],
    ['10 apples and 5', '.', 'EUR', 'amountUnreadable', 'two numbers'],
    ['ten', '.', 'EUR', 'amountUnreadable', 'a word'],
    ['99999999999999999', '.', 'EUR', 'amountUnreadable', 'too large'],
    ['10', '.', '', 'currencyMissing', 'no currency anywhere'],
    ['10 kr', '.', 'EUR', 'currencyMissing', 'a sign of several currencies, none of them usual'],
    ['10 kr', '.', 'SEK', '1000 SEK', 'the usual one of them'],
  ];
  it.each(cases)('%s with %s and %s is %s (%s)', (text, decimal, currency, read) => {
    const amount = readAmount(text, decimal, '', currency);
    expect('problem' in amount ? amount.problem : `${amount.minor} ${amount.currency}`).toBe(read);
  });

  it('takes the currency of its own column, and refuses one that is none', () => {
    expect(readAmount('10', '.', 'gbp', 'EUR')).toEqual({ minor: 1000, currency: 'GBP' });
    expect(readAmount('10', '.', 'sea shells', 'EUR')).toEqual({ problem: 'currencyMissing' });
  });
});

describe('the decimal sign of a column', () => {
  const cases: readonly [cells: readonly string[], preferred: DecimalSign, decimal: DecimalSign, sure: boolean][] = [
    [['4.180', '12,50'], '.', ',', true],
    [['4,180', '12.50'], ',', '.', true],
    [['4.180,00'], '.', ',', true],
    [['1.234.567'], '.', ',', true],
    [['4.180', '5.200'], '.', '.', false],
    [['4.180'], ',', ',', false],
    [['4180', '12'], '.', '.', true],
    [['12,50', '12.50', '9,90'], '.', ',', false],
    [['0.500'], ',', '.', true],
    [[], ',', ',', true],
  ];
  it.each(cases)('%s, %s preferred: %s, sure: %s', (cells, preferred, decimal, sure) => {
    expect(settleAmounts(cells.reduce(weighAmount, noAmounts), preferred)).toEqual({ decimal, sure });
  });
});
