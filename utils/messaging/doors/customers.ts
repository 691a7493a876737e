import type { Company } from '../../domain/model/company';
import type { Customer } from '../../domain/model/customer';
import type { Glance } from '../../domain/model/glance';
import type { Purchase } from '../../domain/model/purchase';
import type { Content, Reason } from '../../domain/model/row';
import type { StageId } from '../../domain/model/stage';
import type { Touchpoint } from '../../domain/model/touchpoint';

/** What the user fills in about a person; the rest is worked out. */
export interface CustomerForm {
  readonly name: string;
  readonly emails: readonly string[];
  readonly company: string;
  readonly role: string;
  readonly honorific: string;
  readonly locale: string;
  readonly stage: StageId;
  /** Missing: not asked for, and left as it is. */
  readonly phone?: string | undefined;
  readonly owner?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The ids of this person elsewhere, by system. */
  readonly externalIds?: Readonly<Record<string, string>> | undefined;
  /** Where their records were seen, by the same systems. */
  readonly recordsAt?: Readonly<Record<string, string>> | undefined;
}

export interface CustomerDoor {
  /** By address, in any of its spellings. An unknown person of a known company brings the company. */
  glance(input: { readonly email: string }): { readonly glance: Glance | null; readonly company: Company | null };
  addCustomer(form: CustomerForm): { readonly id: string };
  changeCustomer(input: { readonly id: string; readonly form: CustomerForm }): null;
  moveStage(input: { readonly id: string; readonly to: StageId }): null;
  logTouchpoint(input: Content<Touchpoint>): { readonly id: string };
  addPurchase(input: Content<Purchase>): { readonly id: string };
  /** By the beginning of any word of the name, or of an address; the first of all where nothing is asked. */
  searchCustomers(input: { readonly text: string; readonly limit: number }): readonly Customer[];
  /** Takes back one act, or one whole import. `left`: rows that were changed since, and stay as they are. */
  undo(input: { readonly id: string }): { readonly undone: number; readonly left: number };
  /** The newest first. */
  undoable(
    input: Record<string, never>,
  ): readonly { readonly id: string; readonly label: Reason; readonly at: number }[];
}
