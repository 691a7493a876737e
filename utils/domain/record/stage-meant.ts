import { readStage, stageNames } from '../import/words';
import { type Journeys, stageHere } from '../journey/relabel';
import type { StageId } from '../model/stage';
import { foldText } from '../names/fold';

/** What a CRM's name of a stage means here: '' for none of our stages. */
export interface StageMeant {
  readonly stage: StageId | '';
  /** `unknown`: nobody has said, and it can't be guessed. */
  readonly by: 'user' | 'guess' | 'unknown';
}

/** Under which a name is kept: "Proposal / Price quote " and "proposal price quote" are one. */
export const stageKey = (name: string): string =>
  foldText(name.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words in the names of stages, the telling ones first: a lost deal is no stage of ours, whatever it was before. */
const telling: readonly (readonly [StageId | '', RegExp])[] = [
  [
    '',
    /\b(?:lost|dead|unqualified|disqualified|rejected|verloren|abgelehnt|perdue?s?|perdido|persa|przegrana|junk|spam)\b/,
  ],
  [
    'post-purchase',
    /\b(?:delivered|live|active customer|existing|renewals?|onboarded|converted|customers?|clients?|kunden?|bestandskunden?|geliefert|livre|entregado)\b/,
  ],
  [
    'purchase',
    /\b(?:won|contract signed|signed|order(?:ed)?|purchase|closing|gewonnen|auftrag|beauftragt|gagnee?|signe|ganado|vinta|wygrana|implementation|onboarding)\b/,
  ],
  [
    'consideration',
    /\b(?:proposal|proposition|quot(?:e|es|ed|ation)|offer|negotiat\w*|contract|demo|meeting|presentation|evaluat\w*|qualif\w*|decision|opportunity|trial|needs analysis|angebot\w*|verhandlung\w*|termin\w*|qualifizier\w*|devis|negociation|propuesta|negociacion|offerta|trattativa|oferta|negocjac\w*|sql|appointment\w*)\b/,
  ],
  [
    'awareness',
    /\b(?:new|open|lead|leads|prospect\w*|cold|contacted|attempted|inquiry|enquiry|subscriber|mql|backlog|neu|anfrage|kontaktiert|erstkontakt|nouveau|nuevo|nuovo|nowy)\b/,
  ],
];

/** What the user has said of it, else a guess by its words. */
export function stageMeant(name: string, said: Readonly<Record<string, StageId>> = {}, journeys: Journeys): StageMeant {
  const key = stageKey(name);
  if (key === '') return { stage: '', by: 'unknown' };
  const own = said[key];
  if (own !== undefined) return { stage: isOne(own, journeys) ? own : '', by: 'user' };
  const exact = readStage(name, stageNames(journeys.journey));
  if (exact) return { stage: stageHere(exact, [], journeys), by: 'guess' };
  const found = telling.find(([, words]) => words.test(key));
  if (!found) return { stage: '', by: 'unknown' };
  return { stage: found[0] && stageHere(found[0], [], journeys), by: 'guess' };
}

const isOne = (stage: StageId, { journey }: Journeys): boolean => journey.stages.some(({ id }) => id === stage);
