import type { Template } from '../../domain/journey/journey';
import type { Finding } from '../../domain/model/finding';

/** A mail that is ready to be looked at: no field is left open in it. */
export interface ReadyDraft {
  /** Id of the template; '' when there is none for this and one was made of the greeting and the sign-off alone. */
  readonly template: string;
  readonly language: string;
  /** Addresses of the customer, the preferred one first. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Names of fields that are not known; what stood around them was left out. */
  readonly unknown: readonly string[];
}

export interface TemplateDoor {
  /** The template for a follow-up, filled for its customer. */
  draftForFollowUp(input: { readonly followUpId: string }): ReadyDraft;
  /** A template of the user's choice; `template` may be `playbook:STEP` or a follow-up rule. */
  draftFor(input: { readonly customerId: string; readonly template: string }): ReadyDraft;
  /** As it would read for a customer, or for a sample one. Nothing is kept. */
  previewTemplate(input: { readonly template: Template; readonly customerId: string | null }): ReadyDraft;
  /** What the checks say to it, filled for the sample customer. */
  lintTemplate(input: { readonly template: Template }): readonly Finding[];
}
