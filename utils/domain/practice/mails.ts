import { threadKeyOf } from '../journey/thread-key';
import type { Person } from '../model/person';
import type { Instant } from '../model/row';
import type { StageId } from '../model/stage';
import { type Story, stories } from './stories';

/** A story from outside, in place of ours. */
export interface Scenario {
  readonly customer: {
    readonly name: string;
    readonly email: string;
    readonly company: string;
    readonly stage: StageId;
  };
  readonly purchase: { readonly number: string; readonly delivered: string } | null;
  readonly incoming: { readonly subject: string; readonly body: string };
  readonly draft: string;
}

export interface PracticeMail {
  readonly id: string;
  readonly threadKey: string;
  readonly from: Person;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
  readonly answered: boolean;
  /** What an answer starts with. */
  readonly template: string;
}

const day = 86_400_000;
const justNow = 5 * 60_000;

/** Each scenario has an id of its own, so that its mail is never taken for that of another. */
export const scenarioMailId = ({ customer, incoming }: Scenario): string =>
  `practice-${customer.email.toLowerCase()}-${threadKeyOf(incoming.subject)}`.slice(0, 200);

const mailOf = ({ id, from, subject, body, daysAgo, answered, draft }: Story, now: Instant): PracticeMail => ({
  id,
  threadKey: threadKeyOf(subject),
  from,
  subject,
  text: body,
  at: daysAgo === 0 ? now - justNow : now - daysAgo * day,
  answered,
  template: draft,
});

/** What lies in the practice inbox, the newest first. */
export function practiceMails(scenario: Scenario | null, now: Instant): readonly PracticeMail[] {
  if (!scenario) return stories.map((story) => mailOf(story, now));
  const { customer, incoming, draft } = scenario;
  return [
    {
      id: scenarioMailId(scenario),
      threadKey: threadKeyOf(incoming.subject),
      from: { name: customer.name, email: customer.email },
      subject: incoming.subject,
      text: incoming.body,
      at: now - justNow,
      answered: false,
      template: draft,
    },
  ];
}
