const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  r$: 'BRL',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  fr: 'CHF',
  sfr: 'CHF',
  euro: 'EUR',
  euros: 'EUR',
};
/** One sign for several currencies: the usual one if it is among them, else the first; none where there is no first. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS'],
  '¥': ['JPY', 'CNY'],
  kr: ['', 'SEK', 'NOK', 'DKK', 'ISK'],
};
const withoutMinor = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const withThree = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

let codes: ReadonlySet<string> | undefined;

/** The ISO 4217 code that a text names by sign or by code; '' when it names none. */
export function currencyOf(text: string, usual: string): string {
  const sign = text
    .slice(0, 60)
    .replace(/[\d\s.,'’()−–—-]/g, '')
    .toLowerCase();
  if (sign === '') return '';
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  const several = shared[sign];
  if (several) return several.includes(usual) ? usual : (several[0] ?? '');
  if (Object.hasOwn(symbols, sign)) return symbols[sign] ?? '';
  const code = sign.toUpperCase();
  return codes.has(code) ? code : '';
}

/** How many digits stand behind the decimal sign. */
export const minorDigits = (currency: string): number =>
  withoutMinor.includes(currency) ? 0 : withThree.includes(currency) ? 3 : 2;
