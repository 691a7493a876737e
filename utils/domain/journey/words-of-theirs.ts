import type { Touchpoint } from '../model/touchpoint';
import { type Journey, likeOf } from './journey';

/** Papers of ours go out by themselves, and are no word from person to person. An order of theirs is one. */
const papers: readonly string[] = ['order-confirmation', 'delivery', 'invoice'];

/** A word of the customer's to us, by whatever channel. */
export const isFromThem = ({ kind, direction }: Pick<Touchpoint, 'kind' | 'direction'>, journey: Journey): boolean =>
  direction === 'in' || (direction === 'both' && !papers.includes(likeOf(journey, kind)));
