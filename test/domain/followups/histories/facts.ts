import type { Calendar } from '../../../../utils/domain/followups/calendar';
import type { Timeline } from '../../../../utils/domain/followups/timeline';
import type { Instant, LocalDate } from '../../../../utils/domain/model/row';
import type { Touchpoint } from '../../../../utils/domain/model/touchpoint';

/** The oracle's own arithmetic of days, which has nothing in common with the engine's. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedes write dates as we need them. */
export function dayIn(zone: string, at: Instant): LocalDate {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

export function plus(day: LocalDate, count: number): LocalDate {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export const maxOf = (...days: readonly LocalDate[]): LocalDate => [...days].sort().at(-1) ?? '';

export function plusMonths(day: LocalDate, count: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

const isWork = (day: LocalDate, { workingDays, isHoliday }: Calendar): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return (workingDays.length === 0 || workingDays.includes(weekday === 0 ? 7 : weekday)) && !isHoliday?.(day);
};

export function workOnOrAfter(day: LocalDate, calendar: Calendar): LocalDate {
  let on = day;
  while (!isWork(on, calendar)) on = plus(on, 1);
  return on;
}

export function nthWorkAfter(day: LocalDate, count: number, calendar: Calendar): LocalDate {
  let on = day;
  for (let left = count; left > 0; ) {
    on = plus(on, 1);
    if (isWork(on, calendar)) left--;
  }
  return on;
}

/** What this test's journey calls by other names. */
const basic: Readonly<Record<string, string>> = {
  workshop: 'meeting',
  newsletter: 'invoice',
  'hand-over': 'delivery',
  survey: 'feedback',
  'warranty-claim': 'complaint',
};

export interface Contact extends Touchpoint {
  readonly like: string;
  readonly day: LocalDate;
  readonly isMine: boolean;
  readonly isTheirs: boolean;
  /** How it made them look: null where it says nothing of that. */
  readonly isBad: boolean | null;
}

function contactOf(touchpoint: Touchpoint, zone: string): Contact {
  const { kind, direction, emotion, rating, nps } = touchpoint;
  const like = basic[kind] ?? kind;
  const isPaper = ['order-confirmation', 'delivery', 'invoice'].includes(like) && direction !== 'in';
  const marks = [
    emotion === null ? null : emotion < 0,
    rating === null ? null : rating < 3,
    nps === undefined ? null : nps < 7,
  ];
  const given = marks.filter((mark) => mark !== null);
  const complains = like === 'complaint' && direction !== 'out';
  return {
    ...touchpoint,
    like,
    day: dayIn(zone, touchpoint.at),
    isMine: direction !== 'in' && !isPaper,
    isTheirs: direction !== 'out' && !isPaper,
    isBad: complains ? !(emotion !== null && emotion > 0) : given.length === 0 ? null : given.includes(true),
  };
}

export const contactsOf = ({ touchpoints }: Timeline, zone: string): readonly Contact[] =>
  touchpoints
    .filter(({ deletedAt }) => deletedAt === null)
    .map((one) => contactOf(one, zone))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
