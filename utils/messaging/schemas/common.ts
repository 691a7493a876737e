import * as v from 'valibot';
import { line } from '../../domain/model/shapes';

export { day as localDate, id, line, ruleId, stageId, text } from '../../domain/model/shapes';

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const nothing = v.strictObject({});
export const tabId = v.nullable(v.pipe(v.number(), v.integer()));

export const person = v.object({ name: line, email: line });
export const people = v.pipe(v.array(person), v.maxLength(2_000));

export const origin = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check((value) => URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value), 'not an origin'),
);

export const placement = v.object({
  side: v.picklist(['left', 'right']),
  collapsed: v.boolean(),
  width: v.pipe(v.number(), v.minValue(200), v.maxValue(900)),
});
