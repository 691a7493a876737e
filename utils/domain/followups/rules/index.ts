import type { Rule } from '../rule';
import { allIsWell } from './all-is-well';
import { noNextStep } from './no-next-step';
import { quoteUnanswered } from './quote-unanswered';
import { replyOwed } from './reply-owed';
import { thankYou } from './thank-you';

/** Every rule, in the order in which they are asked. `no-next-step` comes last: it speaks only where all others are silent. */
export const rules: readonly Rule[] = [replyOwed, quoteUnanswered, thankYou, allIsWell, noNextStep];
