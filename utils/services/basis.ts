import type { Calendar } from '../domain/followups/calendar';
import type { Journeys } from '../domain/journey';
import type { Me } from '../domain/model/me';
import type { Settings } from '../domain/model/settings';
import { calendarWith, readHolidays } from './calendar';
import { journeysKnown } from './journey';
import { readMe } from './me';
import { keptPolicy } from './policy';
import { readSettings } from './settings';
import type { World } from './world';

/** What every plan rests on, whoever the customer is. */
export interface Basis extends Journeys {
  readonly me: Me;
  readonly settings: Settings;
  readonly calendar: Calendar;
}

export async function basisOf(world: World): Promise<Basis> {
  const kept = keptPolicy(world);
  const asked = readSettings(world, kept);
  const [me, settings, journeys, holidays] = await Promise.all([
    readMe(world),
    asked,
    journeysKnown(world, kept, asked),
    readHolidays(world),
  ]);
  return { me, settings, ...journeys, calendar: calendarWith(me, settings.prompts.holidays ? holidays : undefined) };
}
