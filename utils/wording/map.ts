import type { Feeling } from '../domain/insights/feeling';
import { named } from '../domain/insights/feeling';
import type { Month, Span } from '../domain/insights/month';
import type { Emotion } from '../domain/model/touchpoint';
import type { Translate } from '../platform';
import { emotionWords } from './journey';

const inMonth = (month: Month): Date => new Date(`${month}-15T12:00:00Z`);

/** "December 2025 – May 2026", as the language writes it. */
export const spanWordsOf = ({ from, until }: Span, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    inMonth(from),
    inMonth(until),
  );

/** "+0.8", "−1.2", "0.0": with its sign, for above and below neutral are two things. */
export const meanWords = (mean: number, language: string): string =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(mean);

/** "Uneasy (−0.8)". */
export const feelingWords = ({ mean }: Feeling, t: Translate, language: string): string =>
  t('mapFeltMean', emotionWords(named(mean), t), meanWords(mean, language));

/** How a feeling is written where there is room for a sign alone. */
export const signs: Readonly<Record<Emotion, string>> = { [-2]: '−−', [-1]: '−', 0: '0', 1: '+', 2: '++' };

/** "about 4 weeks": no more exact than it is known. */
export function stayWords(days: number, language: string): string {
  const [count, unit] =
    days < 7 ? [days, 'day'] : days < 63 ? [Math.round(days / 7), 'week'] : [Math.round(days / 30.4), 'month'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

export const shareWords = (part: number, whole: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    whole === 0 ? 0 : part / whole,
  );
