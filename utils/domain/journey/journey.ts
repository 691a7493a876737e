import type { FollowUpRule } from '../model/follow-up';
import type { OpportunityType } from '../model/opportunity';
import type { StageId } from '../model/stage';
import type { BasicKind, Channel, Direction, TouchpointKind } from '../model/touchpoint';

/** What the user reads: their own words, or `@key` for a text that comes with Waymark in every language. */
export type Words = string;

/** Where a stage stands to the sale: what may be done in it depends on that, not on its name. */
export type Phase = 'before-sale' | 'sale' | 'after-sale';

export interface JourneyStage {
  readonly id: StageId;
  readonly name: Words;
  readonly phase: Phase;
  /** How long people usually stay, in days. */
  readonly expectedDays: number;
  /** What the customer usually wants to reach here, the first one first. */
  readonly goals: readonly Words[];
  /** Stages that were taken out of the journey: who was in them goes on here. Missing: none. */
  readonly formerly?: readonly StageId[];
}

/** A kind of touchpoint that this business has. */
export interface KindOfTouchpoint {
  readonly id: TouchpointKind;
  readonly name: Words;
  /** What it means to the rules. */
  readonly like: BasicKind;
  readonly channel: Channel;
  readonly direction: Direction;
  /** Where it usually happens. */
  readonly stage: StageId;
  /** What customers expect of it. */
  readonly expects: Words;
  /** The business has marked it as make or break. */
  readonly defining: boolean;
  /** Offered where touchpoints are noted by hand. */
  readonly byHand: boolean;
}

/** A type of customer. */
export interface Persona {
  readonly id: string;
  readonly name: Words;
  readonly needs: readonly Words[];
  readonly preferences: readonly Words[];
  readonly pains: readonly Words[];
  /** How they like to be written to; '' for no preference. */
  readonly tone: 'formal' | 'friendly' | '';
}

/** One rule of the ladder, as this business wants it. */
export interface LadderStep {
  readonly rule: FollowUpRule;
  readonly on: boolean;
  /** Days after what it hangs on; working days where the rule counts those. */
  readonly after: number;
  /** What being on time is worth: the list is ordered by value times lateness. */
  readonly value: number;
}

/** How often to be in touch: with customers who have this tag, or are in this stage. A tag goes before a stage. */
export interface KeepInTouch {
  readonly stage: StageId | '';
  readonly tag: string;
  readonly everyDays: number;
}

export interface PlaybookStep {
  readonly id: string;
  readonly text: Words;
  /** How to go about it. */
  readonly hint: Words;
  /** Hours after the playbook was opened; real ones, for a customer who is upset does not count working hours. */
  readonly withinHours: number;
  /** Done, it was a contact of this kind, and stands in the timeline. Missing: it was none. */
  readonly contact?: BasicKind | undefined;
}

export interface Playbook {
  readonly id: string;
  readonly name: Words;
  /** `negative-feedback` is proposed when a customer is upset. */
  readonly when: 'negative-feedback' | 'by-hand';
  /** No offer goes to the customer while it runs. */
  readonly freezesOffers: boolean;
  readonly steps: readonly PlaybookStep[];
}

/** A concern that the business expects, with the answer to it. */
export interface Concern {
  readonly id: string;
  readonly concern: Words;
  readonly say: Words;
  readonly offer: Words;
  readonly decides: Words;
}

/** A plain rule that sees a chance to help more. */
export interface OpportunityHint {
  readonly id: string;
  readonly type: OpportunityType;
  readonly says: Words;
  /** All that are given must be true. */
  readonly when: {
    readonly persona?: string;
    readonly stage?: StageId;
    readonly tag?: string;
    /** At least so many purchases. */
    readonly purchases?: number;
    /** Days since the last purchase, at least. */
    readonly daysSincePurchase?: number;
    /** The latest feeling, at least. */
    readonly feeling?: 1 | 2;
    /** The latest answer to the 0 to 10 question, at least. */
    readonly nps?: number;
  };
}

/** What a template is for: a follow-up, a quote, a step of a playbook, or whatever the user likes. */
export interface Template {
  readonly id: string;
  readonly name: Words;
  /** A follow-up rule, `quote`, `referral`, `review`, `playbook:STEP`, or '' for any use. */
  readonly for: string;
  /** Id of a persona; '' for all. */
  readonly persona: string;
  /** BCP 47, without a region. */
  readonly language: string;
  readonly subject: string;
  /** With fields as in `{{given}}`; a part in `[[ ]]` is left out where a field in it is not known. */
  readonly body: string;
}

/** How customers of one business go their way, as data. Stages stand in their order. */
export interface Journey {
  readonly id: string;
  readonly name: Words;
  readonly stages: readonly JourneyStage[];
  readonly kinds: readonly KindOfTouchpoint[];
  readonly personas: readonly Persona[];
  readonly ladder: readonly LadderStep[];
  readonly keepInTouch: readonly KeepInTouch[];
  /** Calendar months after the last purchase until a customer counts as dormant. */
  readonly dormantAfterMonths: number;
  readonly playbooks: readonly Playbook[];
  readonly concerns: readonly Concern[];
  readonly opportunities: readonly OpportunityHint[];
  readonly templates: readonly Template[];
}

export const stageOf = (journey: Journey, id: StageId): JourneyStage | undefined =>
  journey.stages.find((stage) => stage.id === id);

/** The place of a stage on the way; -1 for a stage of another journey. */
export const placeOf = (journey: Journey, id: StageId): number => journey.stages.findIndex((stage) => stage.id === id);

export const kindOf = (journey: Journey, id: TouchpointKind): KindOfTouchpoint | undefined =>
  journey.kinds.find((kind) => kind.id === id);

/** What a kind means to the rules; a kind that the journey does not know may be a basic one. */
export const likeOf = (journey: Journey, id: TouchpointKind): string => kindOf(journey, id)?.like ?? id;
