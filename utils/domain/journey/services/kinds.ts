import type { KindOfTouchpoint } from '../journey';
import { kind } from '../kind';

/** The papers have the names of the trade: a quote is a proposal, an order confirmation a contract. */
export const kinds: readonly KindOfTouchpoint[] = [
  kind('website-visit', ['visit', 'web', 'in', 'interest'], { notByHand: true }),
  kind('event', ['meeting', 'in-person', 'both', 'interest']),
  kind('referral', ['inquiry', 'other', 'in', 'interest']),
  kind('newsletter', ['invoice', 'mail', 'out', 'interest'], { notByHand: true }),
  kind('inquiry', ['inquiry', 'mail', 'in', 'briefing'], { defining: true }),
  kind('mail', ['mail', 'mail', 'out', 'briefing']),
  kind('call', ['call', 'phone', 'both', 'briefing']),
  kind('chat', ['chat', 'chat', 'both', 'briefing']),
  kind('meeting', ['meeting', 'in-person', 'both', 'briefing']),
  kind('visit', ['visit', 'in-person', 'both', 'briefing']),
  kind('briefing', ['meeting', 'video', 'both', 'briefing'], { defining: true }),
  kind('work-samples', ['mail', 'mail', 'out', 'briefing']),
  kind('pitch', ['meeting', 'in-person', 'both', 'proposal'], { defining: true }),
  kind('quote', ['quote', 'mail', 'out', 'proposal'], {
    name: '@kindProposal',
    expects: '@kindExpectsProposal',
    defining: true,
  }),
  kind('negotiation', ['call', 'phone', 'both', 'proposal']),
  kind('order-confirmation', ['order-confirmation', 'mail', 'out', 'project'], {
    name: '@kindContract',
    expects: '@kindExpectsContract',
  }),
  kind('kick-off', ['meeting', 'video', 'both', 'project'], { defining: true }),
  kind('workshop', ['meeting', 'in-person', 'both', 'project']),
  kind('status-report', ['mail', 'mail', 'out', 'project']),
  kind('draft-review', ['meeting', 'video', 'both', 'project'], { defining: true }),
  kind('change-request', ['support', 'mail', 'in', 'project']),
  kind('delivery', ['delivery', 'mail', 'out', 'project'], {
    name: '@kindHandover',
    expects: '@kindExpectsHandover',
    defining: true,
  }),
  kind('invoice', ['invoice', 'mail', 'out', 'project']),
  kind('payment-reminder', ['invoice', 'mail', 'out', 'project'], { notByHand: true }),
  kind('training', ['meeting', 'video', 'both', 'care']),
  kind('support', ['support', 'mail', 'in', 'care']),
  kind('complaint', ['complaint', 'phone', 'in', 'care'], { defining: true }),
  kind('check-in', ['call', 'phone', 'both', 'care']),
  kind('feedback', ['feedback', 'mail', 'in', 'care']),
  kind('look-back', ['feedback', 'video', 'both', 'care']),
  kind('review', ['feedback', 'web', 'in', 'care']),
  kind('recommendation', ['feedback', 'other', 'in', 'care']),
];
