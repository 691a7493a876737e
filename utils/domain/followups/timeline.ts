import { type Journey, likeOf } from '../journey/journey';
import type { PlaybookRun } from '../model/playbook-run';
import type { Purchase } from '../model/purchase';
import type { Roadblock } from '../model/roadblock';
import type { BasicKind, Touchpoint } from '../model/touchpoint';

/** What happened with one customer, in any order, tombstones among it. */
export interface Timeline {
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
  readonly roadblocks: readonly Roadblock[];
  readonly playbookRuns: readonly PlaybookRun[];
}

const papers: readonly string[] = ['order-confirmation', 'delivery', 'invoice'] satisfies readonly BasicKind[];

/** Papers that go out by themselves are no word from person to person. One that comes in, an order, is. */
export const isWord = ({ kind, direction }: Touchpoint): boolean => direction === 'in' || !papers.includes(kind);

/** A word of mine to the customer, by whatever channel. */
export const isWordOfMine = (touchpoint: Touchpoint): boolean => touchpoint.direction !== 'in' && isWord(touchpoint);

/** A word of the customer's to me. */
export const isWordOfTheirs = (touchpoint: Touchpoint): boolean => touchpoint.direction !== 'out' && isWord(touchpoint);

/** The customer said that something is wrong. */
export const isComplaint = ({ kind, direction, emotion, rating, nps }: Touchpoint): boolean =>
  direction !== 'out' &&
  (kind === 'complaint' ||
    (emotion !== null && emotion < 0) ||
    (rating !== null && rating <= 2) ||
    (nps !== undefined && nps <= 6));

/** The customer has told how we did, whether we asked or not. */
export const isFeedback = ({ kind, direction, rating, nps }: Touchpoint): boolean =>
  direction !== 'out' && (kind === 'feedback' || rating !== null || nps !== undefined);

/** The oldest first; what happened at the same time stands in the order of the ids. */
export const inOrder = (touchpoints: readonly Touchpoint[]): readonly Touchpoint[] =>
  [...touchpoints].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** With the basic kind in place of the journey's own, which is what rules go by. */
export const inBasicKinds = (touchpoints: readonly Touchpoint[], journey: Journey): readonly Touchpoint[] =>
  touchpoints.map((touchpoint) => {
    const like = likeOf(journey, touchpoint.kind);
    return like === touchpoint.kind ? touchpoint : { ...touchpoint, kind: like };
  });
