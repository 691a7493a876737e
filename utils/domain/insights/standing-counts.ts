import { stageSince } from '../journey/time-in-stage';
import type { Customer } from '../model/customer';
import type { Goal, GoalState } from '../model/goal';
import type { Opportunity, OpportunityType } from '../model/opportunity';
import type { Roadblock, RoadblockType } from '../model/roadblock';
import type { Row } from '../model/row';
import type { StageId } from '../model/stage';
import type { TouchpointKind } from '../model/touchpoint';
import { joined, parted } from './book-name';
import type { Count } from './count';

/** How it stands now: a book for all, and one for each type of customer. Practice customers are counted apart. */
const shelves = ['stays', 'goals', 'roadblocks', 'opportunities'] as const;
export type Shelf = (typeof shelves)[number];

/** The name of the book on a shelf; `persona` null: of all. */
export function bookOn(shelf: Shelf, isSample = false, persona: string | null = null): string {
  const name = isSample ? `practice ${shelf}` : shelf;
  return persona === null ? name : joined(`${name} of`, persona);
}

/** One of these, in every book that it counts in. */
const inBooks = (
  shelf: Shelf,
  { source, persona }: Pick<Row, 'source'> & { readonly persona?: string | undefined },
  ...cell: readonly (string | number)[]
): readonly Count[] =>
  (persona ? [null, persona] : [null]).map(
    (whose): Count => [bookOn(shelf, source === 'sample', whose), joined(...cell)],
  );

const aWeek = 7 * 86_400_000;

/** Who is in a stage, by the week in which they came. */
export const stayCounts = (customer: Customer): readonly Count[] =>
  inBooks('stays', customer, customer.stage, Math.floor(stageSince(customer) / aWeek));

export const goalCounts = (goal: Goal): readonly Count[] => inBooks('goals', goal, goal.stage, goal.state);

export const isUnsolved = ({ state }: Pick<Roadblock, 'state'>): boolean => state === 'open' || state === 'in-work';

/** Those that are still in the way. */
export const roadblockCounts = (row: Roadblock): readonly Count[] =>
  isUnsolved(row) ? inBooks('roadblocks', row, row.stage ?? '', row.kind ?? '', row.type, row.importance) : [];

export const isPursued = ({ state }: Pick<Opportunity, 'state'>): boolean => state === 'open' || state === 'taken';

/** Those that are still to be had. */
export const opportunityCounts = (row: Opportunity): readonly Count[] =>
  isPursued(row) ? inBooks('opportunities', row, row.stage ?? '', row.type) : [];

type Cells = readonly { readonly cells: Readonly<Record<string, number>> }[];

const cellsOf = <T>(books: Cells, read: (words: readonly string[], count: number) => T): readonly T[] =>
  books.flatMap(({ cells }) => Object.entries(cells).map(([cell, count]) => read(parted(cell), count)));

export interface Stay {
  readonly stage: StageId;
  /** When the week began in which they came. */
  readonly since: number;
  readonly count: number;
}

export const staysIn = (books: Cells): readonly Stay[] =>
  cellsOf(books, ([stage = '', week], count) => ({ stage, since: Number(week) * aWeek, count }));

export interface GoalsCounted {
  readonly stage: StageId;
  readonly state: GoalState;
  readonly count: number;
}

export const goalsIn = (books: Cells): readonly GoalsCounted[] =>
  cellsOf(books, ([stage = '', state], count) => ({ stage, state: state as GoalState, count }));

export interface RoadblocksCounted {
  /** '' where it is not known. */
  readonly stage: StageId;
  /** The kind of touchpoint in which it came up, '' for none. */
  readonly kind: TouchpointKind;
  readonly type: RoadblockType;
  readonly importance: Roadblock['importance'];
  readonly count: number;
}

export const roadblocksIn = (books: Cells): readonly RoadblocksCounted[] =>
  cellsOf(books, ([stage = '', kind = '', type, importance], count) => ({
    stage,
    kind,
    type: type as RoadblockType,
    importance: Number(importance) as Roadblock['importance'],
    count,
  }));

export interface OpportunitiesCounted {
  readonly stage: StageId;
  readonly type: OpportunityType;
  readonly count: number;
}

export const opportunitiesIn = (books: Cells): readonly OpportunitiesCounted[] =>
  cellsOf(books, ([stage = '', type], count) => ({ stage, type: type as OpportunityType, count }));
