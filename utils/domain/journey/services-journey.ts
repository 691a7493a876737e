import { ladder } from './default/ladder';
import type { Journey } from './journey';
import { concerns } from './services/concerns';
import { kinds } from './services/kinds';
import { opportunities } from './services/opportunities';
import { personas } from './services/personas';
import { playbooks } from './services/playbooks';
import { stages } from './services/stages';
import { servicesTemplates } from './templates';

/** For who sells work by the project: agencies, consultants, trades. */
export const servicesJourney: Journey = {
  id: 'services',
  name: '@journeyServices',
  dormantAfterMonths: 9,
  stages,
  kinds,
  personas,
  ladder,
  keepInTouch: [
    { stage: '', tag: 'vip', everyDays: 30 },
    { stage: '', tag: 'partner', everyDays: 45 },
    { stage: 'interest', tag: '', everyDays: 60 },
    { stage: 'briefing', tag: '', everyDays: 30 },
    { stage: 'proposal', tag: '', everyDays: 21 },
    { stage: 'project', tag: '', everyDays: 14 },
    { stage: 'care', tag: '', everyDays: 60 },
  ],
  playbooks,
  concerns,
  opportunities,
  templates: servicesTemplates,
};
