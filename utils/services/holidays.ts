import { localDate } from '../domain/followups/local-date';
import type { LocalDate } from '../domain/model/row';
import { askForReplan } from './ask-for-replan';
import { holidaysMemo, type KnownHolidays, readHolidays } from './calendar';
import { readMe } from './me';
import { readSettings } from './settings';
import type { World } from './world';

export interface HolidaysAsked {
  /** ISO 3166. */
  readonly country: string;
  readonly year: number;
}

/** Of which country and year they have to be asked for; null while what is known will do, or none are wanted. */
export async function holidaysWanted(world: World): Promise<HolidaysAsked | null> {
  const [{ country, timeZone }, { prompts }, known] = await Promise.all([
    readMe(world),
    readSettings(world),
    readHolidays(world),
  ]);
  const year = Number(localDate(world.now(), timeZone).slice(0, 4));
  const isKnown = known?.country === country && known.year === year;
  return prompts.holidays && country !== '' && !isKnown ? { country, year } : null;
}

/** Every date that rests on them is planned anew. */
export async function keepHolidays(world: World, asked: HolidaysAsked, days: readonly LocalDate[]): Promise<void> {
  const known: KnownHolidays = { ...asked, days };
  await world.store.transaction(async () => {
    await world.store.memos.write(holidaysMemo, known);
    await askForReplan(world);
  });
}
