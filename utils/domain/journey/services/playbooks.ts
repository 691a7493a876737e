import { playbooks as common } from '../default/playbooks';
import type { Playbook } from '../journey';

/** A project slips more often than a parcel. */
export const playbooks: readonly Playbook[] = [
  ...common.filter(({ id }) => id !== 'late-delivery'),
  {
    id: 'project-slips',
    name: '@playbookProjectSlips',
    when: 'by-hand',
    freezesOffers: true,
    steps: [
      { id: 'tell-first', text: '@playbookStepTellFirst', hint: '@playbookHintTellFirst', withinHours: 4 },
      { id: 'new-plan', text: '@playbookStepNewPlan', hint: '@playbookHintNewPlan', withinHours: 48 },
      { id: 'back-on-track', text: '@playbookStepBackOnTrack', hint: '@playbookHintBackOnTrack', withinHours: 240 },
    ],
  },
];
