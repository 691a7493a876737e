import * as v from 'valibot';
import { ruleIds } from '../../domain/model/finding';
import { stages } from '../../domain/model/stage';

/** Sizes are bounded at the door: what is longer is not mail that anybody typed. */
export const line = v.pipe(v.string(), v.maxLength(2_000));
export const text = v.pipe(v.string(), v.maxLength(1_000_000));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const localDate = v.pipe(v.string(), v.isoDate());
export const nothing = v.strictObject({});
export const tabId = v.nullable(v.pipe(v.number(), v.integer()));

export const person = v.object({ name: line, email: line });
export const people = v.pipe(v.array(person), v.maxLength(2_000));
export const ruleId = v.picklist(ruleIds);
export const stageId = v.picklist(stages);

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
