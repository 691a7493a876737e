import type { Journey } from '../journey/journey';
import type { PlaybookRun } from '../model/playbook-run';
import type { Instant } from '../model/row';

/** Whether a playbook runs then. */
export const runsAt = ({ startedAt, closedAt }: Pick<PlaybookRun, 'startedAt' | 'closedAt'>, at: Instant): boolean =>
  startedAt <= at && (closedAt === null || closedAt > at);

/** Whether no offer should go out because of this run. Of a playbook that the journey no longer knows, to be safe, it should not. */
export const freezesOffers = (
  run: Pick<PlaybookRun, 'playbook' | 'startedAt' | 'closedAt'>,
  { playbooks }: Pick<Journey, 'playbooks'>,
  at: Instant,
): boolean => runsAt(run, at) && (playbooks.find(({ id }) => id === run.playbook)?.freezesOffers ?? true);
