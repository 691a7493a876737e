import { localDate } from '../domain/followups/local-date';
import { shelved } from '../domain/insights/kept';
import type { Answers, Facts } from '../domain/insights/metric';
import { addMonths, monthOf, type Span, spanUntil } from '../domain/insights/month';
import { type Report, reportOf } from '../domain/insights/report';
import { allOf, type MonthShelf } from '../domain/insights/shelves';
import { monthOfTouchpointBook, noTally, touchedIn, touchpointBooks } from '../domain/insights/touchpoint-counts';
import type { Slip } from '../domain/model/settings';
import { tallySlips } from '../domain/slips/tally';
import type { Books } from '../storage/books';
import { journeyInUse } from './journey';
import { readMe } from './me';
import type { World } from './world';

/** Kept for a year; more than these nobody has. */
const mostSlips = 5_000;
/** A point of a line may tell of so many months before its own. */
const reach = 3;

type Book = Awaited<ReturnType<Books['between']>>[number];

/** What customers said of us, month by month. */
function answers(books: readonly Book[]): Facts['answersIn'] {
  const byMonth = [...Map.groupBy(books, ({ name }) => monthOfTouchpointBook(name))].map(
    ([month, own]) => [month, touchedIn(own)] as const,
  );
  const sum = (one: readonly number[], other: readonly number[]) => one.map((n, place) => n + (other[place] ?? 0));
  return ({ from, until }) =>
    byMonth
      .filter(([month]) => month >= from && month <= until)
      .flatMap(([, touched]) => touched)
      .reduce<Answers>(
        (all, { rated, asked }) => ({ rated: sum(all.rated, rated), asked: sum(all.asked, asked) }),
        noTally,
      );
}

/** What was tried out in the practice mailbox tells nothing of real mail. */
function slipsBy(slips: readonly Slip[]): Facts['slipsIn'] {
  const real = slips.filter(({ source }) => source !== 'sample').map((slip) => ({ month: monthOf(slip.at), slip }));
  return ({ from, until }) =>
    tallySlips(real.filter(({ month }) => month >= from && month <= until).map(({ slip }) => slip));
}

/** How it has gone, worked out of the kept numbers alone: of no customer, touchpoint or follow-up a row is read. */
export async function insights(world: World, { months }: { readonly months: number }): Promise<Report> {
  const { books, slips } = world.store;
  const [journey, { timeZone }] = await Promise.all([journeyInUse(world), readMe(world)]);
  const today = localDate(world.now(), timeZone);
  const wanted: Span = spanUntil(today.slice(0, 7), 2 * months + reach);
  const read = async (shelf: MonthShelf) => shelved(shelf, await books.between(...allOf(shelf)));
  const [moves, standing, story, due, touched, found] = await Promise.all([
    read('moves'),
    read('standing'),
    read('story'),
    read('due'),
    // By the clock of UTC it may be another month already.
    books.between(...touchpointBooks({ from: wanted.from, until: addMonths(wanted.until, 1) })),
    slips.latest(mostSlips),
  ]);
  const facts: Facts = {
    shelves: { moves, standing, story, due },
    answersIn: answers(touched),
    slipsIn: slipsBy(found),
    today,
  };
  return reportOf(facts, journey, months);
}
