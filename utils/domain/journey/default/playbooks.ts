import type { Playbook, PlaybookStep } from '../journey';
import { textOf } from '../text-of';

const step = (id: string, withinHours: number, contact?: PlaybookStep['contact']): PlaybookStep => ({
  id,
  text: textOf('playbookStep', id),
  hint: textOf('playbookHint', id),
  withinHours,
  ...(contact && { contact }),
});

export const playbooks: readonly Playbook[] = [
  {
    id: 'negative-feedback',
    name: '@playbookNegativeFeedback',
    when: 'negative-feedback',
    freezesOffers: true,
    steps: [step('tell-owner', 1), step('call', 24, 'call'), step('confirm', 30), step('close', 48)],
  },
  {
    id: 'late-delivery',
    name: '@playbookLateDelivery',
    when: 'by-hand',
    freezesOffers: true,
    steps: [step('tell-first', 4), step('new-date', 24), step('arrived', 168)],
  },
  {
    id: 'new-contact',
    name: '@playbookNewContact',
    when: 'by-hand',
    freezesOffers: false,
    steps: [step('introduce', 24), step('hand-over', 72), step('first-call', 168, 'call')],
  },
];
