import type { TaughtPage, TaughtPart } from '../../domain/model/taught';
import type { Lesson } from '../../domain/taught/change';

/** What is taught of this site, and what of this page is read already. */
export interface Known {
  readonly taught: readonly TaughtPage[];
  readonly found: Readonly<Partial<Record<TaughtPart, string>>>;
}

/** What the bar asks of the background. Null: it could not be done. */
export interface Lessons {
  taught(): Promise<Known | null>;
  learn(lesson: Lesson): Promise<Known | null>;
  forget(part: TaughtPart, selectors: readonly string[]): Promise<Known | null>;
  done(): void;
}
