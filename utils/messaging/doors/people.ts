import type { Company } from '../../domain/model/company';
import type { Customer } from '../../domain/model/customer';
import type { Glance } from '../../domain/model/glance';
import type { Instant, LocalDate } from '../../domain/model/row';
import type { StageId } from '../../domain/model/stage';
import type { Emotion } from '../../domain/model/touchpoint';
import type { PeopleAsked, PeopleNumbers } from '../../domain/people/asked';
import type { PeopleChange } from '../../domain/people/change';
import type { DoubleReason } from '../../domain/people/doubles';

/** One line of the list. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly company: string;
  readonly stage: StageId;
  readonly owner: string;
  readonly tags: readonly string[];
  readonly isSample: boolean;
  readonly feeling: Emotion | null;
  readonly lastAt: Instant | null;
  /** When the first of what is open is to be done; '' for nothing. */
  readonly dueOn: LocalDate | '';
  readonly isDormant: boolean;
}

export interface PeoplePage {
  readonly total: number;
  /** Those from `from` on, in the order of their names. */
  readonly lines: readonly PersonLine[];
}

/** Two records that may be of one person. */
export interface Double {
  readonly one: PersonLine;
  readonly other: PersonLine;
  readonly because: DoubleReason;
}

/** Everything that hangs on a customer, by table: how many. */
export type Belongings = Readonly<Record<string, number>>;

export interface PeopleDoor {
  /** A part of the list, as it is scrolled to. */
  peoplePage(input: { readonly asked: PeopleAsked; readonly from: number; readonly limit: number }): PeoplePage;
  /** The ids of all who are asked for, in their order. */
  peopleIds(input: { readonly asked: PeopleAsked }): readonly string[];
  peopleNumbers(input: Record<string, never>): PeopleNumbers;
  /** All that is known of one customer; null for nobody. */
  customer(input: { readonly id: string }): { readonly glance: Glance | null; readonly company: Company | null };
  /**
   * Changes some of many at once; those that come with the `into` of an earlier answer are taken back together with them.
   * `total`: how many there are in all. `undoId` is null where nothing was changed.
   */
  changePeople(input: {
    readonly ids: readonly string[];
    readonly change: PeopleChange;
    readonly into: string | null;
    readonly total: number;
  }): { readonly undoId: string | null; readonly changed: number };
  /** Looks through the list from a place on for who may be there twice. `next` null: that was the end. */
  findDoubles(input: { readonly from: number }): {
    readonly doubles: readonly Double[];
    readonly next: number | null;
    readonly total: number;
  };
  /** They are two people after all, and are not proposed again. */
  keepApart(input: { readonly one: string; readonly other: string }): null;
  /** What would come of it; changes nothing. */
  planMerge(input: { readonly keep: string; readonly other: string }): {
    readonly kept: Customer;
    readonly other: Customer;
    readonly merged: Customer;
    /** By id of a company. */
    readonly companies: Readonly<Record<string, string>>;
    /** What moves over from the other. */
    readonly moves: Belongings;
  };
  /** Makes one of two, as one act that can be taken back. */
  mergeCustomers(input: { readonly keep: string; readonly other: string }): null;
  /** What an erasure would take away. */
  planErasure(input: { readonly id: string }): { readonly name: string; readonly belongings: Belongings };
  /** Takes somebody away everywhere, without a way back. `keepOut`: imports leave them out from now on. */
  eraseCustomer(input: { readonly id: string; readonly keepOut: boolean }): null;
}

/** So many at once: between two parts, others get their turn. */
export const peopleAtOnce = 100;
