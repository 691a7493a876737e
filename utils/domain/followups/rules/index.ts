import type { Rule } from '../rule';
import { allIsWell } from './all-is-well';
import { education } from './education';
import { feedback } from './feedback';
import { keepInTouch } from './keep-in-touch';
import { noNextStep } from './no-next-step';
import { opportunity } from './opportunity';
import { playbookStep } from './playbook-step';
import { quoteUnanswered } from './quote-unanswered';
import { replyOwed } from './reply-owed';
import { thankYou } from './thank-you';
import { winBack } from './win-back';

/**
 * Every rule, in the order in which they are asked. `no-next-step` speaks only where all before it are silent, and
 * `keep-in-touch` only where none of them comes sooner.
 */
export const rules: readonly Rule[] = [
  replyOwed,
  playbookStep,
  quoteUnanswered,
  thankYou,
  allIsWell,
  feedback,
  education,
  noNextStep,
  keepInTouch,
  opportunity,
  winBack,
];
