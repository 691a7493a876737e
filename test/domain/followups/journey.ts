import type { Journey } from '../../../utils/domain/journey/journey';
import type { BasicKind } from '../../../utils/domain/model/touchpoint';

const kind = (id: string, like: BasicKind): Journey['kinds'][number] => ({
  id,
  name: id,
  like,
  channel: 'other',
  direction: 'both',
  stage: 'consideration',
  expects: '',
  defining: false,
  byHand: true,
});

/** A small journey whose ladder says nothing, so that every rule is as it is by itself. */
export const journey: Journey = {
  id: 'test',
  name: 'Test',
  stages: [
    { id: 'awareness', name: '', phase: 'before-sale', expectedDays: 14, goals: [] },
    { id: 'consideration', name: '', phase: 'before-sale', expectedDays: 30, goals: [] },
    { id: 'purchase', name: '', phase: 'sale', expectedDays: 21, goals: [] },
    { id: 'post-purchase', name: '', phase: 'after-sale', expectedDays: 270, goals: [] },
  ],
  kinds: [
    kind('workshop', 'meeting'),
    kind('newsletter', 'invoice'),
    kind('hand-over', 'delivery'),
    kind('survey', 'feedback'),
    kind('warranty-claim', 'complaint'),
  ],
  personas: [],
  ladder: [],
  keepInTouch: [
    { stage: 'post-purchase', tag: '', everyDays: 90 },
    { stage: '', tag: 'vip', everyDays: 30 },
    { stage: '', tag: 'partner', everyDays: 20 },
    { stage: 'consideration', tag: '', everyDays: 40 },
  ],
  dormantAfterMonths: 9,
  playbooks: [
    {
      id: 'negative-feedback',
      name: '',
      when: 'negative-feedback',
      freezesOffers: true,
      steps: [
        { id: 'tell-owner', text: 'Tell the owner', hint: '', withinHours: 1 },
        { id: 'call', text: 'Call them', hint: '', withinHours: 24 },
        { id: 'close', text: 'Close it', hint: '', withinHours: 48 },
      ],
    },
    {
      id: 'new-contact',
      name: '',
      when: 'by-hand',
      freezesOffers: false,
      steps: [{ id: 'introduce', text: 'Introduce yourself', hint: '', withinHours: 72 }],
    },
  ],
  concerns: [],
  opportunities: [],
  templates: [],
};
