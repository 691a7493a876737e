import type { TouchpointKind } from '../model/touchpoint';
import { type AmountEvidence, type DecimalSign, noAmounts, settleAmounts, weighAmount } from './amounts';
import { dateTargets, type Mapping } from './columns';
import { type DateEvidence, type DateOrder, noDates, settleDates, weighDate } from './dates';
import type { ImportFormats } from './record';

/** What all cells of one column say, whatever it will be used for. */
export interface ColumnSurvey {
  readonly dates: DateEvidence;
  readonly amounts: AmountEvidence;
  readonly filled: number;
}

/** Formats for a mapping, with what had to be assumed: the user is told, and can change it. */
export interface FormatProposal {
  readonly formats: ImportFormats;
  readonly dateSure: boolean;
  /** A cell that could be read either way, '' without one. */
  readonly dateExample: string;
  readonly decimalSure: boolean;
  readonly decimalExample: string;
  /** Amounts that name no currency: all of them get the one of the formats. */
  readonly withoutCurrency: number;
}

export const emptySurvey: ColumnSurvey = { dates: noDates, amounts: noAmounts, filled: 0 };

const digit = /\d/;

export function weighCell(survey: ColumnSurvey, text: string): ColumnSurvey {
  if (text === '') return survey;
  const filled = survey.filled + 1;
  if (text.length > 60 || !digit.test(text)) return { ...survey, filled };
  return { dates: weighDate(survey.dates, text), amounts: weighAmount(survey.amounts, text), filled };
}

/** `locale`: the user's, for what the file leaves open. `touchpointKind`: of contacts whose kind the file does not name. */
export function proposeFormats(
  columns: readonly ColumnSurvey[],
  mapping: Mapping,
  locale: string,
  touchpointKind: TouchpointKind = '',
): FormatProposal {
  const dates = ofTargets(columns, mapping, dateTargets).map((column) => column.dates);
  const date = dates.reduce(
    (sum, each) => ({
      dayFirst: sum.dayFirst + each.dayFirst,
      monthFirst: sum.monthFirst + each.monthFirst,
      either: sum.either + each.either,
      example: sum.example || each.example,
    }),
    noDates,
  );
  const amount = ofTargets(columns, mapping, ['purchaseAmount'])[0]?.amounts ?? noAmounts;
  const { order, sure: dateSure } = settleDates(date, usualOrder(locale));
  const { decimal, sure: decimalSure } = settleAmounts(amount, usualDecimal(locale));
  const [named] = Object.entries(amount.currencies).sort((a, b) => b[1] - a[1]);
  return {
    formats: { dateOrder: order, decimal, currency: named?.[0] ?? usualCurrency(locale), touchpointKind },
    dateSure,
    dateExample: date.example,
    decimalSure,
    decimalExample: amount.example,
    withoutCurrency: mapping.includes('purchaseCurrency') ? 0 : amount.without,
  };
}

const ofTargets = (columns: readonly ColumnSurvey[], mapping: Mapping, targets: Mapping): readonly ColumnSurvey[] =>
  columns.filter((_, i) => mapping[i] && targets.includes(mapping[i] ?? null));

/** The United States and few others write the month first. */
const usualOrder = (locale: string): DateOrder => (/^en$|^en-(us|ph)|-(us|fm|mh|pw)$/i.test(locale) ? 'mdy' : 'dmy');

const usualDecimal = (locale: string): DecimalSign => {
  const sign = new Intl.NumberFormat(locale || 'en').formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return sign === ',' ? ',' : '.';
};

const byRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  TR: 'TRY',
  ZA: 'ZAR',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  AT: 'EUR',
  BE: 'EUR',
  DE: 'EUR',
  ES: 'EUR',
  FI: 'EUR',
  FR: 'EUR',
  IE: 'EUR',
  IT: 'EUR',
  LU: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
  GR: 'EUR',
  SK: 'EUR',
  SI: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  HR: 'EUR',
  MT: 'EUR',
  CY: 'EUR',
};

const usualCurrency = (locale: string): string =>
  byRegion[new Intl.Locale(locale || 'en').maximize().region ?? ''] ?? '';
