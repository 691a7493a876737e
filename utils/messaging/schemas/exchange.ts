import * as v from 'valibot';
import { offset } from './common';

export const followUpsAsked = v.object({ after: v.pipe(v.string(), v.maxLength(500)) });
export const putOff = v.object({ days: v.pipe(offset, v.maxValue(365)) });
export const reminder = v.object({ every: v.pipe(offset, v.maxValue(365)) });
