import type { Playbook, Words } from '../journey/journey';
import type { PlaybookRun, StepDone } from '../model/playbook-run';
import type { Instant } from '../model/row';

const minute = 60_000;
const hour = 60 * minute;

/** One step of a playbook that runs, against its clock. */
export interface StepOfRun {
  readonly id: string;
  readonly text: Words;
  readonly hint: Words;
  /** Null: the journey no longer knows the step, and so nobody waits for it. */
  readonly dueAt: Instant | null;
  readonly done: StepDone | null;
  /** It was done after its time, or its time is over and it still is to be done. */
  readonly isLate: boolean;
  /** The one to do now. */
  readonly isNext: boolean;
  /** Whole minutes until it is due, negative after that; null when it is done, or nobody waits for it. */
  readonly minutesLeft: number | null;
}

type Run = Pick<PlaybookRun, 'startedAt' | 'done' | 'closedAt'>;
type Seen = Omit<StepOfRun, 'isNext'>;

/** Told twice, the last word counts. */
const doneOf = ({ done }: Run, id: string): StepDone | null => done.findLast(({ step }) => step === id) ?? null;

function known(run: Run, { id, text, hint, withinHours }: Playbook['steps'][number], now: Instant): Seen {
  const dueAt = run.startedAt + withinHours * hour;
  const done = doneOf(run, id);
  // Nothing is waited for once all is over: a step that was left out by then is late if it was late then.
  const until = done?.at ?? (run.closedAt === null ? now : Math.min(run.closedAt, now));
  return {
    id,
    text,
    hint,
    dueAt,
    done,
    isLate: until > dueAt,
    minutesLeft: done || run.closedAt !== null ? null : minutesUntil(dueAt, now),
  };
}

/** Of what is left a begun minute does not count, of what is late it does: nobody is told of more time than there is. */
const minutesUntil = (dueAt: Instant, now: Instant): number => Math.floor((dueAt - now) / minute);

/** A step that was done and is no longer in the journey. An id is made from the step's name, so it can still be read. */
const gone = (done: StepDone): Seen => ({
  id: done.step,
  text: done.step.replaceAll('-', ' '),
  hint: '',
  dueAt: null,
  done,
  isLate: false,
  minutesLeft: null,
});

/**
 * The steps of a run in the order in which they are due, and after them what was done and is no longer in the journey.
 * `playbook` is undefined where the journey does not know it any more. Hours are real ones, whatever the clocks do.
 */
export function stepsOf(run: Run, playbook: Playbook | undefined, now: Instant): readonly StepOfRun[] {
  const steps = [...(playbook?.steps ?? [])].sort((a, b) => a.withinHours - b.withinHours);
  const ids = new Set(steps.map(({ id }) => id));
  const others = new Set(run.done.map(({ step }) => step).filter((id) => !ids.has(id)));
  const seen = [
    ...steps.map((step) => known(run, step, now)),
    ...[...others].flatMap((id) => doneOf(run, id) ?? []).map(gone),
  ];
  const next = run.closedAt === null ? seen.findIndex(({ done }) => done === null) : -1;
  return seen.map((step, at) => ({ ...step, isNext: at === next }));
}
