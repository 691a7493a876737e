import * as v from 'valibot';
import { name } from '../../domain/model/shapes';

export const journeyAsked = v.object({ id: name });
/** Looked at closely by whoever keeps it: what is wrong with it is to be said in words. */
export const journeySaved = v.object({ definition: v.unknown() });
export const journeyFile = v.object({ text: v.pipe(v.string(), v.maxLength(10_000_000)) });
