import type { Journey, OpportunityHint } from '../domain/journey/journey';
import type { Translate } from '../platform';
import { counted } from './counted';
import { personaWords, stageWords } from './journey';

type When = OpportunityHint['when'];
type Say = (journey: Journey, t: Translate, value: never, language: string) => string;

const said: Readonly<Record<keyof When, Say>> = {
  persona: (journey, t, value: string) => t('whenPersona', personaWords(journey, value, t)),
  stage: (journey, t, value: string) => t('whenStage', stageWords(journey, value, t)),
  tag: (_, t, value: string) => t('whenTag', value),
  purchases: (_, t, value: number) => (value === 1 ? t('whenBoughtOnce') : t('whenBought', value)),
  daysSincePurchase: (_, t, value: number, language) => counted({ t, language }, 'whenLastOrder', value),
  feeling: (_, t, value: number) => t(value === 2 ? 'whenDelighted' : 'whenPleased'),
  nps: (_, t, value: number) => t('whenNps', value),
};

/** What has to be true for a chance to be seen: each a whole sentence. */
export const hintWords = (when: When, journey: Journey, t: Translate, language: string): string =>
  Object.entries(when)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => said[name as keyof When](journey, t, value as never, language))
    .join(' ');
