import type { Journey } from '../../utils/domain/journey/journey';
import { journey } from './sample-journey';

/** With a playbook that runs by the clock, one for another situation, and prepared answers. */
export const journeyWithPlaybooks: Journey = {
  ...journey,
  playbooks: [
    {
      id: 'upset',
      name: 'They are upset',
      when: 'negative-feedback',
      freezesOffers: true,
      steps: [
        { id: 'tell', text: 'Tell Lee', hint: 'In one sentence', withinHours: 1 },
        { id: 'call', text: 'Call them', hint: 'Listen first', withinHours: 24, contact: 'call' },
        { id: 'close', text: 'Settle it', hint: '', withinHours: 48 },
      ],
    },
    { id: 'moving', name: 'We are moving', when: 'by-hand', freezesOffers: false, steps: [] },
  ],
  concerns: [
    { id: 'late', concern: 'It is late', say: 'I am sorry.', offer: 'Express delivery', decides: 'Lee' },
    { id: 'price', concern: 'Too dear', say: 'Let us look at it.', offer: '', decides: '' },
  ],
  templates: [{ id: 't1', name: 'Call', for: 'playbook:call', persona: '', language: 'en', subject: 'S', body: 'B' }],
};
