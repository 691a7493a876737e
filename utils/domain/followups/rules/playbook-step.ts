import type { PlaybookStep } from '../../journey/journey';
import { whenTheyAnswer as never } from '../../model/follow-up';
import type { PlaybookRun } from '../../model/playbook-run';
import type { Rule, Step, Story } from '../rule';

const hour = 3_600_000;

const stepOf = (run: PlaybookRun, step: PlaybookStep, { dayOf }: Story): Step => {
  const dueAt = run.startedAt + step.withinHours * hour;
  const isDone = run.closedAt !== null || run.done.some((done) => done.step === step.id);
  return {
    anchor: `${run.id}/${step.id}`,
    dueOn: dayOf(dueAt),
    dueAt,
    lastDay: never,
    reason: { code: 'playbookStepDue', params: { since: dayOf(run.startedAt), text: step.text, step: step.id } },
    account: '',
    ending: isDone ? 'by-playbook' : null,
  };
};

/** The steps of a playbook that was opened for the customer, each due by the hour, until it is done or all is over. */
export const playbookStep: Rule = {
  id: 'playbook-step',
  nature: 'owed',
  after: 0,
  value: 200,
  steps: (story) =>
    story.playbookRuns
      .filter(({ startedAt }) => startedAt <= story.now)
      .flatMap((run) => {
        const playbook = story.journey.playbooks.find(({ id }) => id === run.playbook);
        return (playbook?.steps ?? []).map((step) => stepOf(run, step, story));
      }),
};
