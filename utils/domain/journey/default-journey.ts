import { concerns } from './default/concerns';
import { kinds } from './default/kinds';
import { ladder } from './default/ladder';
import { opportunities } from './default/opportunities';
import { personas } from './default/personas';
import { playbooks } from './default/playbooks';
import { stages } from './default/stages';
import type { Journey } from './journey';
import { defaultTemplates } from './templates';

/** For who sells things: from the first visit over quote, order and delivery to the recommendation. */
export const defaultJourney: Journey = {
  id: 'default',
  name: '@journeyDefault',
  dormantAfterMonths: 9,
  stages,
  kinds,
  personas,
  ladder,
  keepInTouch: [
    { stage: '', tag: 'vip', everyDays: 30 },
    { stage: '', tag: 'partner', everyDays: 60 },
    { stage: 'awareness', tag: '', everyDays: 60 },
    { stage: 'consideration', tag: '', everyDays: 30 },
    { stage: 'post-purchase', tag: '', everyDays: 90 },
  ],
  playbooks,
  concerns,
  opportunities,
  templates: defaultTemplates,
};
