import * as v from 'valibot';

export const monthsAsked = v.object({ months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)) });
