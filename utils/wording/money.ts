import type { Money } from '../domain/model/purchase';

/** "€4,180.00", as the language writes it. Currencies differ in their minor units: the yen has none. */
export function moneyWords({ minor, currency }: Money, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
