import type { KindOfTouchpoint } from '../journey';
import { kind } from '../kind';

/**
 * From the first visit to the recommendation. What goes out by itself, such as a newsletter, is like an invoice: it is
 * no word from person to person, and answers nobody.
 */
export const kinds: readonly KindOfTouchpoint[] = [
  kind('website-visit', ['visit', 'web', 'in', 'awareness'], { notByHand: true }),
  kind('trade-fair', ['meeting', 'in-person', 'both', 'awareness']),
  kind('referral', ['inquiry', 'other', 'in', 'awareness']),
  kind('newsletter', ['invoice', 'mail', 'out', 'awareness'], { notByHand: true }),
  kind('inquiry', ['inquiry', 'mail', 'in', 'consideration'], { defining: true }),
  kind('mail', ['mail', 'mail', 'out', 'consideration']),
  kind('call', ['call', 'phone', 'both', 'consideration']),
  kind('chat', ['chat', 'chat', 'both', 'consideration']),
  kind('meeting', ['meeting', 'in-person', 'both', 'consideration']),
  kind('visit', ['visit', 'in-person', 'both', 'consideration']),
  kind('demo', ['meeting', 'video', 'both', 'consideration'], { defining: true }),
  kind('sample', ['mail', 'post', 'out', 'consideration']),
  kind('quote', ['quote', 'mail', 'out', 'consideration'], { defining: true }),
  kind('negotiation', ['call', 'phone', 'both', 'consideration']),
  kind('order', ['order-confirmation', 'mail', 'in', 'purchase']),
  kind('order-confirmation', ['order-confirmation', 'mail', 'out', 'purchase']),
  kind('delivery', ['delivery', 'post', 'out', 'purchase'], { defining: true }),
  kind('invoice', ['invoice', 'mail', 'out', 'purchase']),
  kind('payment-reminder', ['invoice', 'mail', 'out', 'purchase'], { notByHand: true }),
  kind('onboarding', ['meeting', 'video', 'both', 'post-purchase'], { defining: true }),
  kind('training', ['meeting', 'video', 'both', 'post-purchase']),
  kind('support', ['support', 'phone', 'in', 'post-purchase'], { defining: true }),
  kind('complaint', ['complaint', 'phone', 'in', 'post-purchase'], { defining: true }),
  kind('return', ['support', 'post', 'in', 'post-purchase']),
  kind('check-in', ['call', 'phone', 'both', 'post-purchase']),
  kind('feedback', ['feedback', 'mail', 'in', 'post-purchase']),
  kind('review', ['feedback', 'web', 'in', 'post-purchase']),
  kind('recommendation', ['feedback', 'other', 'in', 'post-purchase']),
];
