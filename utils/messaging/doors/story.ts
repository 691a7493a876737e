import type { Goal } from '../../domain/model/goal';
import type { Opportunity } from '../../domain/model/opportunity';
import type { Purchase } from '../../domain/model/purchase';
import type { Roadblock } from '../../domain/model/roadblock';
import type { Content, Instant } from '../../domain/model/row';
import type { Touchpoint, TouchpointKind } from '../../domain/model/touchpoint';

/** What is known of one customer, to be read on and put right. Every change is one act that can be undone. */
export interface StoryDoor {
  /** The newest first. `text`: all its words, in note, kind or channel, in any case; `before`: to read on. */
  timeline(input: {
    readonly customerId: string;
    readonly text: string;
    readonly kinds: readonly TouchpointKind[];
    readonly before: Instant | null;
    readonly limit: number;
  }): { readonly touchpoints: readonly Touchpoint[]; readonly more: boolean };
  changeTouchpoint(input: { readonly id: string; readonly changes: TouchpointChanges }): null;
  removeTouchpoint(input: { readonly id: string }): null;
  changePurchase(input: {
    readonly id: string;
    readonly changes: Partial<Omit<Content<Purchase>, 'customerId'>>;
  }): null;
  removePurchase(input: { readonly id: string }): null;
  /** `id` null: a new one. */
  saveGoal(input: { readonly id: string | null; readonly content: Content<Goal> }): { readonly id: string };
  removeGoal(input: { readonly id: string }): null;
  saveRoadblock(input: { readonly id: string | null; readonly content: Content<Roadblock> }): { readonly id: string };
  removeRoadblock(input: { readonly id: string }): null;
  saveOpportunity(input: { readonly id: string | null; readonly content: Content<Opportunity> }): {
    readonly id: string;
  };
  removeOpportunity(input: { readonly id: string }): null;
  writeNote(input: { readonly customerId: string; readonly note: string }): null;
  setPersona(input: { readonly customerId: string; readonly persona: string }): null;
  /** What they answered when asked how we did; what to do about it comes back. */
  giveFeedback(input: {
    readonly customerId: string;
    readonly purchaseId: string | null;
    readonly answer: FeedbackAnswer;
  }): { readonly touchpointId: string; readonly next: FeedbackStep };
}

export type TouchpointChanges = Partial<
  Pick<Touchpoint, 'kind' | 'channel' | 'direction' | 'at' | 'emotion' | 'rating' | 'nps' | 'note' | 'purchaseId'>
>;

/** `csat` 1 to 5, `nps` 0 to 10, or a word of theirs. */
export type FeedbackAnswer =
  | { readonly kind: 'csat'; readonly value: number }
  | { readonly kind: 'nps'; readonly value: number }
  | { readonly kind: 'word'; readonly text: string };

/** Promoters are asked for a referral or a review, detractors get the playbook; the others nothing more. */
export type FeedbackStep = 'referral' | 'review' | 'playbook' | 'none';
