import { type Calendar, calendarOf } from '../domain/followups/calendar';
import type { Me } from '../domain/model/me';
import type { LocalDate } from '../domain/model/row';
import type { World } from './world';

/** Where the holidays of the user's country are kept, once they are known. */
export const holidaysMemo = 'holidays';

export interface KnownHolidays {
  /** ISO 3166. */
  readonly country: string;
  /** In which they were asked for: those of the years beside it are known, too. */
  readonly year: number;
  readonly days: readonly LocalDate[];
}

export const readHolidays = ({ store }: World): Promise<KnownHolidays | undefined> =>
  store.memos.read<KnownHolidays>(holidaysMemo);

/** When the user works. The holidays of another country than theirs are not theirs. */
export const calendarWith = (me: Me, known: KnownHolidays | undefined): Calendar =>
  calendarOf(me, known?.country === me.country ? new Set(known.days) : undefined);
