import type { Services } from '../../utils/services/index';
import { readHolidays } from './documents/reader';

/** Asks for the holidays of the user's country where they are not known yet. True when they are new. */
export function holidayKeeper({
  holidaysWanted,
  keepHolidays,
}: Pick<Services, 'holidaysWanted' | 'keepHolidays'>): () => Promise<boolean> {
  let turn: Promise<unknown> = Promise.resolve();

  async function renew(): Promise<boolean> {
    const wanted = await holidaysWanted();
    if (!wanted) return false;
    const { country, year } = wanted;
    // What fell due at the end of last year still does, and much of what is planned lies in the next.
    const answer = await readHolidays({ country, years: [year - 1, year, year + 1] });
    if (!answer) return false;
    await keepHolidays(wanted, answer.days);
    return true;
  }

  return () => {
    const mine = turn.then(renew, renew);
    turn = mine;
    return mine;
  };
}
