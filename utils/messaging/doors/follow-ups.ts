import type { Customer } from '../../domain/model/customer';
import type { FollowUp } from '../../domain/model/follow-up';
import type { LocalDate } from '../../domain/model/row';

/** The mail that a follow-up is about. */
export interface MailBehind {
  readonly subject: string;
  /** Opens it where it stands; '' where its address was never seen. */
  readonly address: string;
}

export interface FollowUpDoor {
  /** Open and due, the most pressing first; at most `limit`. `waits`: beyond what a day should hold. */
  dueNow(input: { readonly limit: number }): readonly {
    readonly followUp: FollowUp;
    readonly customer: Customer;
    readonly waits: boolean;
    /** Null where it is about none. */
    readonly mail: MailBehind | null;
    /** Opens the customer's record in a CRM; '' or missing where none was seen. */
    readonly record?: string;
  }[];
  closeFollowUp(input: { readonly id: string; readonly as: 'done' | 'skipped'; readonly because: string }): null;
  /** `whenTheyAnswer` (model/follow-up) for as long as the customer is silent. */
  snoozeFollowUp(input: { readonly id: string; readonly until: LocalDate }): null;
  /** Undo of the two above. */
  reopenFollowUp(input: { readonly id: string }): null;
}
