import { type Journey, likeOf, type Phase, stageOf } from '../journey/journey';
import type { TouchpointKind } from '../model/touchpoint';
import { believed, type Feeling } from './feeling';
import type { Moment } from './moments';

/** How much a stage weighs: a bad moment costs most where money changes hands, and then with those who have bought. */
export const weightOf: Readonly<Record<Phase, number>> = { 'before-sale': 1, sale: 1.5, 'after-sale': 1.25 };
export const definingWeight = 1.5;

/** Fewer words are no more than a tale. */
export const leastWords = 3;

/** What customers should feel at least: pleased. */
const aim = 1;

/** A moment in the ranking, with the numbers that put it there. */
export interface Weakness {
  readonly kind: TouchpointKind;
  readonly moment: Moment;
  readonly feeling: Feeling;
  /** Touchpoints a month. */
  readonly aMonth: number;
  /** Of the stage, and more for a defining moment. */
  readonly weight: number;
  /** How far below pleased, times how often, times the weight. */
  readonly score: number;
  /** Below neutral, as far as that can be believed. */
  readonly isWeak: boolean;
}

/**
 * Where it hurts most, first: how far the feeling lies below pleased, times the logarithm of how often it happens (ten
 * times as often is not ten times as bad), times the weight of the stage. Few words pull the feeling towards neutral.
 * A complaint is bad by its nature, and tells of what came before it: it has no place here.
 */
export function weaknesses(moments: readonly Moment[], journey: Journey, months: number): readonly Weakness[] {
  return moments
    .flatMap((moment) => {
      const { feeling, kind, stage, defining } = moment;
      if (!feeling || feeling.n < leastWords || likeOf(journey, kind) === 'complaint') return [];
      const phase = stageOf(journey, stage)?.phase ?? 'before-sale';
      const weight = weightOf[phase] * (defining ? definingWeight : 1);
      const aMonth = moment.count / Math.max(1, months);
      const felt = believed(feeling);
      const score = Math.max(0, aim - felt) * Math.log2(1 + moment.count) * weight;
      return { kind, moment, feeling, aMonth, weight, score, isWeak: felt < 0 };
    })
    .sort((a, b) => b.score - a.score || a.feeling.mean - b.feeling.mean || (a.kind < b.kind ? -1 : 1));
}
