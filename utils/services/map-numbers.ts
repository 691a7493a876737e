import type { Count } from '../domain/insights/count';
import type { MapNumbers } from '../domain/insights/journey-map';
import { addMonths, type Month, type Span, spanBefore, startOfMonth } from '../domain/insights/month';
import type { Standing } from '../domain/insights/stages-now';
import {
  bookOn,
  goalCounts,
  goalsIn,
  opportunitiesIn,
  opportunityCounts,
  roadblockCounts,
  roadblocksIn,
  type Shelf,
  stayCounts,
  staysIn,
} from '../domain/insights/standing-counts';
import {
  allTouchpointBooks,
  monthOfTouchpointBook,
  touchedIn,
  touchpointBooks,
  touchpointCounts,
} from '../domain/insights/touchpoint-counts';
import type { Row } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import { type Book, Ledger } from '../storage/books';
import type { World } from './world';

type Asking = Pick<World, 'store'>;

/** `persona` null: all. */
export async function numbersOfAll({ store }: Asking, span: Span, persona: string | null): Promise<MapNumbers> {
  const own = await numbersIn({ store }, span, persona, false);
  const isSample = own.since === null && (await isPractice({ store }));
  return isSample ? numbersIn({ store }, span, persona, true) : own;
}

async function numbersIn(
  { store }: Asking,
  span: Span,
  persona: string | null,
  isSample: boolean,
): Promise<MapNumbers> {
  const [now, before, standing, first] = await Promise.all([
    touchpointsIn({ store }, span, persona, isSample),
    touchpointsIn({ store }, spanBefore(span), persona, isSample),
    standingNow({ store }, persona, isSample),
    store.books.first(...allTouchpointBooks(isSample)),
  ]);
  return { span, touched: touchedIn(now), before: touchedIn(before), ...standing, isSample, since: monthOf(first) };
}

/** There are no customers but those of the practice mailbox. */
export const isPractice = async ({ store }: Asking): Promise<boolean> =>
  (await store.books.named([bookOn('stays')])).length === 0 &&
  (await store.books.first(...allTouchpointBooks())) === undefined;

const monthOf = (book: Book | undefined): Month | null => (book ? monthOfTouchpointBook(book.name) : null);

export const touchpointsIn = (
  { store }: Asking,
  span: Span,
  persona: string | null,
  isSample = false,
): Promise<readonly Book[]> => store.books.between(...touchpointBooks(span, isSample, persona));

const shelves = ['stays', 'goals', 'roadblocks', 'opportunities'] as const;

async function standingNow({ store }: Asking, persona: string | null, isSample: boolean): Promise<Standing> {
  const nameOf = (shelf: Shelf) => bookOn(shelf, isSample, persona);
  const books = await store.books.named(shelves.map(nameOf));
  const on = (shelf: Shelf) => books.filter(({ name }) => name === nameOf(shelf));
  return {
    stays: staysIn(on('stays')),
    goals: goalsIn(on('goals')),
    roadblocks: roadblocksIn(on('roadblocks')),
    opportunities: opportunitiesIn(on('opportunities')),
  };
}

/** More than anybody was in touch in two years. */
const mostTouchpoints = 5_000;

/** Counted as in the books, of one customer alone. */
export async function numbersOfOne({ store }: Asking, span: Span, customerId: string): Promise<MapNumbers> {
  const [customer] = await store.customers.getMany([customerId]);
  if (!customer) throw new Refusal('customerGone');
  const earlier = spanBefore(span);
  const within = ({ from, until }: Span) =>
    store.touchpoints.ofCustomerWithin(
      customerId,
      startOfMonth(from),
      startOfMonth(addMonths(until, 1)) - 1,
      mostTouchpoints,
    );
  const [now, before, goals, roadblocks, opportunities] = await Promise.all([
    within(span),
    within(earlier),
    store.goals.ofCustomer(customerId),
    store.roadblocks.ofCustomer(customerId),
    store.opportunities.ofCustomer(customerId),
  ]);
  return {
    span,
    touched: touchedIn(counted(now, touchpointCounts)),
    before: touchedIn(counted(before, touchpointCounts)),
    stays: staysIn(counted([customer], stayCounts)),
    goals: goalsIn(counted(goals, goalCounts)),
    roadblocks: roadblocksIn(counted(roadblocks, roadblockCounts)),
    opportunities: opportunitiesIn(counted(opportunities, opportunityCounts)),
    isSample: customer.source === 'sample',
    since: null,
  };
}

/** The books of all that these rows alone would make. */
function counted<T extends Row & { readonly persona?: string | undefined }>(
  rows: readonly T[],
  counts: (row: T) => readonly Count[],
): readonly Book[] {
  const ledger = new Ledger();
  for (const row of rows) if (row.deletedAt === null) ledger.add(counts({ ...row, persona: '' }), 1);
  return ledger.onto([]);
}
