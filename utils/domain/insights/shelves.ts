import type { LocalDate } from '../model/row';
import { behind, joined } from './book-name';
import type { Month } from './month';

/**
 * A book for each month. `moves`: between stages. `standing`: who came into the present stage then. `story`: what the
 * milestones tell. `due`: follow-ups by their deadline.
 */
export type MonthShelf = 'moves' | 'standing' | 'story' | 'due';

export const booksOfMonth = (shelf: MonthShelf, month: Month): string => joined(shelf, month);

/** Between which names they all stand. */
export const allOf = (shelf: MonthShelf): readonly [string, string] => [joined(shelf, ''), behind(shelf)];

/** The last word of a cell that is about one day of its month: no number of another kind looks like it. */
export const cellOfDay = (day: LocalDate): string => `@${day.slice(8)}`;

/** '' where a word names no day. */
export const dayOfCell = (word: string): string => (word.startsWith('@') ? word.slice(1) : '');
