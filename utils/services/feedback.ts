import { offersWithheld } from '../domain/journey';
import { feltIn, stepAfter } from '../domain/journey/feedback';
import type { FeedbackAnswer, FeedbackStep } from '../messaging/doors/story';
import { actOnCustomer } from './act-on-customer';
import type { Basis } from './basis';
import { addContact } from './contact';
import { knownOf } from './plan-for';
import type { World } from './world';

interface Given {
  readonly customerId: string;
  readonly purchaseId: string | null;
  readonly answer: FeedbackAnswer;
}

/** Writes down what a customer answered when asked how we did; what to do about it comes back. */
export const giveFeedback = (
  world: World,
  { customerId, purchaseId, answer }: Given,
): Promise<{ readonly touchpointId: string; readonly next: FeedbackStep }> =>
  actOnCustomer(world, customerId, 'feedbackGiven', async (act) => {
    const touchpoint = await addContact(world, act, 'feedback', { direction: 'in', ...feltIn(answer), purchaseId });
    return { touchpointId: touchpoint.id, next: await nextFor(world, customerId, answer, act.basis) };
  });

/** Somebody with a roadblock or a running playbook is asked for no favour, however kind the answer. */
async function nextFor(
  world: World,
  customerId: string,
  answer: FeedbackAnswer,
  { journey, me }: Basis,
): Promise<FeedbackStep> {
  const next = stepAfter(answer);
  if (next !== 'referral' && next !== 'review') return next;
  const [known] = await knownOf(world, [customerId]);
  return known && offersWithheld(known, journey, world.now(), me.timeZone) ? 'none' : next;
}
