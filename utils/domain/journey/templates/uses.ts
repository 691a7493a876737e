import type { Words } from '../journey';

/** What the templates that come with Waymark are for. Follow-ups, a quote, steps of the playbook, requests. */
const names = {
  'reply-owed': '@templateReplyOwed',
  quote: '@templateQuote',
  'quote-unanswered': '@templateQuoteUnanswered',
  'no-next-step': '@templateNoNextStep',
  'thank-you': '@templateThankYou',
  'all-is-well': '@templateAllIsWell',
  feedback: '@templateFeedback',
  education: '@templateEducation',
  opportunity: '@templateOpportunity',
  'keep-in-touch': '@templateKeepInTouch',
  'win-back': '@templateWinBack',
  referral: '@templateReferral',
  review: '@templateReview',
  'playbook:tell-owner': '@templateAcknowledge',
  'playbook:call': '@templateCall',
  'playbook:confirm': '@templateConfirm',
  'playbook:close': '@templateClose',
  'playbook:tell-first': '@templateTellFirst',
  'playbook:new-date': '@templateNewDate',
  'playbook:arrived': '@templateArrived',
  'playbook:new-plan': '@templateNewPlan',
  'playbook:back-on-track': '@templateBackOnTrack',
  'playbook:introduce': '@templateIntroduce',
  'playbook:first-call': '@templateFirstCall',
} as const satisfies Readonly<Record<string, Words>>;

export type TemplateUse = keyof typeof names;

/** In the order in which they are shown. */
export const templateUses = Object.keys(names) as readonly TemplateUse[];

export const templateUseName = (use: TemplateUse): Words => names[use];

/** Subject and body, without greeting and sign-off. `{{formal|informal}}`: as the reader is addressed. */
export type Texts = Readonly<Partial<Record<TemplateUse, readonly [subject: string, body: string]>>>;
