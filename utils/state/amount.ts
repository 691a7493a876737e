import { noAmounts, type ReadAmount, readAmount, settleAmounts, weighAmount } from '../domain/import/amounts';
import { minorDigits } from '../domain/import/currencies';
import type { Money } from '../domain/model/purchase';

const decimalOf = (language: string): ',' | '.' =>
  new Intl.NumberFormat(language).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.';

/** An amount as somebody types it: "4,180", "4180.50", "4.180,00 €". Nothing typed is no amount. */
export function typedAmount(text: string, currency: string, language: string): ReadAmount | null {
  if (text.trim() === '') return null;
  const { decimal } = settleAmounts(weighAmount(noAmounts, text), decimalOf(language));
  return readAmount(text, decimal, currency, currency);
}

/** As it is put into the field to be changed: without groups and without its currency. */
export function amountText({ minor, currency }: Money, language: string): string {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    numberingSystem: 'latn',
  });
  return format.format(minor / 10 ** digits);
}
