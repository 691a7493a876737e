/** What a record of a CRM is about. */
export const recordKinds = ['person', 'company', 'deal', 'ticket', 'unknown'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The record that is open in a CRM, as the page shows it. Empty strings mean "not on this page". */
export interface OpenRecord {
  /** Whose id `id` is: the adapter's id, or the host where the page was read without one. */
  readonly system: string;
  readonly kind: RecordKind;
  /** The system's own id, as its address has it. */
  readonly id: string;
  /** Of the person; where the record has none, what the record is called. */
  readonly name: string;
  readonly company: string;
  /** The preferred one first. */
  readonly emails: readonly string[];
  readonly phone: string;
  readonly role: string;
  /** In the words of the page: "Negotiation". */
  readonly stage: string;
  readonly owner: string;
  /** As they are written: "€ 1,200.00". */
  readonly amounts: readonly string[];
  /** Of the page that is this record; as the background knows it, never as the page says. */
  readonly address?: string | undefined;
}
