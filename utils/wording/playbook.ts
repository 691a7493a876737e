import type { Instant } from '../domain/model/row';
import type { StepOfRun } from '../domain/playbook';
import type { Translate } from '../platform';
import { spanOfHours } from './day';

/** "20 Nov, 10:30" where the user is. */
export const momentWords = (at: Instant, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);

interface Here {
  readonly now: Instant;
  readonly zone: string;
  readonly language: string;
}

/** Where a step stands against its clock: "21 hours left", "3 hours late", "Done 20 Nov, 10:30". */
export function clockWords({ done, dueAt, isLate }: StepOfRun, t: Translate, { now, zone, language }: Here): string {
  if (done) return t(isLate ? 'playbookDoneLate' : 'playbookDone', momentWords(done.at, zone, language));
  if (dueAt === null) return '';
  return t(isLate ? 'playbookLate' : 'playbookLeft', spanOfHours(Math.abs(dueAt - now), language));
}
