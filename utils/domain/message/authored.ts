import type { DraftBody } from '../model/draft';
import { cutsOf } from './cuts';
import { type Range, without } from './range';

/** The ranges of the body that the author wrote now, as the checks read them: without the signature. */
export const authoredOf = (body: DraftBody): readonly Range[] => without(body.text.length, cutsOf(body));

/** The same with the name under the sign-off, as a reader would cut a mail to what was written in it. */
export const writtenOf = (body: DraftBody): readonly Range[] =>
  without(
    body.text.length,
    cutsOf(body).filter(({ kind }) => kind !== 'name'),
  );
