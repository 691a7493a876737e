import type { LocalDate, Reason } from '../domain/model/row';
import type { StageId } from '../domain/model/stage';
import type { Translate } from '../platform';
import { dayWords } from './day';
import { agoWords } from './journey';

const keyOf = (prefix: string, code: string) => `${prefix}${code.charAt(0).toUpperCase()}${code.slice(1)}`;

/** Why no offer should go out now: "No offers: the last word was a complaint, since 12 Nov." */
export function withheldWords({ code, params }: Reason, t: Translate, today: LocalDate, language: string): string {
  const since = typeof params.since === 'string' ? dayWords(params.since, today, language) : '';
  return t(keyOf('withheld', code), since, String(params.text ?? '')) || t('withheld');
}

/** What things are called in the journey in use. */
interface Names {
  stage(id: StageId): string;
  persona(id: string): string;
}

const parts: Readonly<Record<string, (value: string | number, t: Translate, names: Names) => string>> = {
  persona: (value, t, names) => t('becausePersona', names.persona(String(value))),
  stage: (value, t, names) => t('becauseStage', names.stage(String(value))),
  tag: (value, t) => t('becauseTag', value),
  purchases: (value, t) => (value === 1 ? t('becauseBoughtOnce') : t('becauseBought', value)),
  daysSincePurchase: (value, t) => t('becauseLastOrder', agoWords(Number(value), t)),
  feeling: (value, t) => t(value === 2 ? 'becauseFeelingDelighted' : 'becauseFeelingPleased'),
  nps: (value, t) => t('becauseNps', value),
};

/** Why a rule of the journey sees a chance: "Bought 3 times, last order 94 days ago". */
export function becauseWords({ params }: Reason, t: Translate, names: Names): string {
  const said = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'object' ? [] : (parts[name]?.(value, t, names) ?? []),
  );
  const sentence = said.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
