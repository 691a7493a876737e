import type { Milestones } from './milestones';
import type { Row } from './row';
import type { StageId, StageMove } from './stage';

/** A person we write to. Empty strings mean "not known". */
export interface Customer extends Row {
  /** As shown: "Anna Schmidt". */
  readonly name: string;
  readonly given: string;
  readonly family: string;
  /** "Dr", "Frau", "Mr" ... as written. */
  readonly honorific: string;
  /** As written, the preferred one first. */
  readonly emails: readonly string[];
  readonly phone: string;
  /** What the person does there: "Operations". */
  readonly role: string;
  readonly companyId: string | null;
  /** BCP 47, the language that this person is written to in. */
  readonly locale: string;
  readonly persona: string;
  readonly stage: StageId;
  readonly stageHistory: readonly StageMove[];
  readonly tags: readonly string[];
  readonly owner: string;
  readonly note: string;
  /** The ids of this person elsewhere, by system: `{hubspot: "42"}`. */
  readonly externalIds: Readonly<Record<string, string>>;
  /** Where their record was seen, by the same systems: the address of its page. */
  readonly recordsAt?: Readonly<Record<string, string>> | undefined;
  /** Of a tombstone: the customer that this one turned out to be. */
  readonly mergedInto?: string | undefined;
  /** Worked out of their touchpoints and purchases, and kept in step with them. Missing: there is nothing to tell. */
  readonly milestones?: Milestones | undefined;
  /** The type under which what is noted of them is counted: behind `persona` for as long as that is being changed. */
  readonly countedAs?: string | undefined;
}
