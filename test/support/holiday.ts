import { addDays } from '../../utils/domain/followups/local-date';
import { monthsAfter } from '../../utils/domain/journey/dormant';
import { daysOff } from '../../utils/holidays/days-off';

/**
 * A public holiday of Germany that is to come, the day on which work goes on, and a purchase nine months before: who
 * made it is dormant on the holiday, and due to be won back.
 */
export function holidayToCome() {
  const soon = addDays(new Date().toISOString().slice(0, 10), 2);
  const year = Number(soon.slice(0, 4));
  const off = daysOff('DE', [year, year + 1]);
  // Every month has that day.
  const holiday = off.find((day) => day >= soon && Number(day.slice(8)) <= 28) ?? '';
  let after = holiday;
  while (off.includes(after)) after = addDays(after, 1);
  return { holiday, after, boughtOn: monthsAfter(holiday, -9) };
}

export const dora = {
  name: 'Dora Lang',
  emails: ['dora@lang.example'],
  company: '',
  role: '',
  honorific: '',
  locale: '',
  stage: 'post-purchase',
};

export const boughtBy = (customerId: string, day: string) => ({
  customerId,
  kind: 'purchase',
  number: 'A-1',
  amount: null,
  date: day,
  deliveredOn: day,
  validUntil: null,
  state: 'done',
  note: '',
});

export interface Glanced {
  readonly glance: { readonly coming: readonly { readonly rule: string; readonly dueOn: string }[] };
}

export const winBackOf = ({ glance }: Glanced): string | undefined =>
  glance.coming.find(({ rule }) => rule === 'win-back')?.dueOn;
