import type { FollowUp } from '../model/follow-up';
import type { Instant, LocalDate } from '../model/row';
import type { Prompts } from '../model/settings';
import type { Calendar } from './calendar';
import { localDate, startOfDay } from './local-date';
import { isQuiet, nextDigestAt, nextPromptAt } from './quiet';

/** What was said already, and is never said again. */
export interface Said {
  /** The day of the last digest. */
  readonly digest: LocalDate | '';
  /** Ids of follow-ups that were due by the hour, the latest last. */
  readonly steps: readonly string[];
}

export const nothingSaid: Said = { digest: '', steps: [] };

/** One notification. `digest`: all of today; `steps`: what was promised by the hour, and the hour has come. */
export interface Prompt {
  readonly kind: 'digest' | 'steps';
  readonly followUps: readonly FollowUp[];
}

interface Occasion {
  readonly now: Instant;
  readonly prompts: Prompts;
  readonly calendar: Calendar;
}

interface Decision {
  readonly prompt: Prompt | null;
  readonly said: Said;
  /** When there may be more to say. */
  readonly next: Instant | null;
}

const hour = 3_600_000;
/** A digest is for the morning: who comes to the computer later than this after it sees the list as it is. */
const latest = 4 * hour;
const mostSteps = 200;

function isDigestTime({ digest: lastDay }: Said, { now, prompts, calendar }: Occasion): boolean {
  const today = localDate(now, calendar.timeZone);
  const at = nextDigestAt(startOfDay(today, calendar.timeZone) - 1, prompts, calendar);
  return prompts.digest && lastDay !== today && now >= at && now < at + latest;
}

const withSteps = (steps: readonly string[], told: readonly FollowUp[]): readonly string[] =>
  [...steps, ...told.map(({ id }) => id)].slice(-mostSteps);

function nextLook(untold: readonly FollowUp[], { now, prompts, calendar }: Occasion): Instant | null {
  const steps = untold.map(({ dueAt = now }) => nextPromptAt(Math.max(dueAt, now), prompts, calendar));
  const digest = prompts.digest ? [nextDigestAt(now, prompts, calendar)] : [];
  const looks = [...steps, ...digest].filter((at) => at > now);
  return looks.length > 0 ? Math.min(...looks) : null;
}

/**
 * What to say now, if anything. `list`: what the day should hold, the most pressing first. Only what was promised by
 * the hour speaks up besides the digest, and a digest with nothing in it is none.
 */
export function promptFor(list: readonly FollowUp[], said: Said, occasion: Occasion): Decision {
  const { now, prompts, calendar } = occasion;
  if (!prompts.notify) return { prompt: null, said, next: null };
  // An answer that is owed has its hour, too, but nobody was promised it.
  const untold = list.filter(
    ({ id, rule, dueAt }) => rule === 'playbook-step' && dueAt !== undefined && !said.steps.includes(id),
  );
  if (isQuiet(now, prompts, calendar)) return { prompt: null, said, next: nextLook(untold, occasion) };
  const isDue = ({ dueAt = now }: FollowUp) => dueAt <= now;
  const overdue = untold.filter(isDue);
  const isMorning = isDigestTime(said, occasion);
  const told = {
    digest: isMorning ? localDate(now, calendar.timeZone) : said.digest,
    steps: withSteps(said.steps, overdue),
  };
  const coming = untold.filter((step) => !isDue(step));
  const next = nextLook(coming, occasion);
  const followUps = isMorning ? list : overdue;
  const kind = isMorning ? 'digest' : 'steps';
  return { prompt: followUps.length > 0 ? { kind, followUps } : null, said: told, next };
}
