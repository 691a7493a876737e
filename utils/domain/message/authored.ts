import type { DraftBody } from '../model/draft';
import { cutsOf } from './cuts';
import { type Range, without } from './range';

/** The ranges of the body that the author wrote now. */
export const authoredOf = (body: DraftBody): readonly Range[] => without(body.text.length, cutsOf(body));
