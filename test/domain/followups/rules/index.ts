import type { FollowUpRule } from '../../../../utils/domain/model/follow-up';
import type { Case } from '../case';
import { allIsWell } from './all-is-well.cases';
import { education } from './education.cases';
import { feedback } from './feedback.cases';
import { keepInTouch } from './keep-in-touch.cases';
import { noNextStep } from './no-next-step.cases';
import { opportunity } from './opportunity.cases';
import { playbookStep } from './playbook-step.cases';
import { quoteUnanswered } from './quote-unanswered.cases';
import { replyOwed } from './reply-owed.cases';
import { thankYou } from './thank-you.cases';
import { winBack } from './win-back.cases';

/** What each rule says, and where it is silent. */
export const tables: Readonly<Record<FollowUpRule, readonly Case[]>> = {
  'reply-owed': replyOwed,
  'quote-unanswered': quoteUnanswered,
  'thank-you': thankYou,
  'all-is-well': allIsWell,
  feedback,
  education,
  opportunity,
  'keep-in-touch': keepInTouch,
  'win-back': winBack,
  'no-next-step': noNextStep,
  'playbook-step': playbookStep,
};
