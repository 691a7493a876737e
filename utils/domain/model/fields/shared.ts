import * as v from 'valibot';
import type { Content, Row } from '../row';
import { line, text, whole } from '../shapes';

/** What the author of a row fills in, each field with its shape. */
export type Fields<T extends Row> = { readonly [K in keyof Content<T>]-?: v.GenericSchema<unknown, Content<T>[K]> };

export const reason = () =>
  v.object({ code: line, params: v.record(line, v.union([text, v.number(), v.array(line)])) });
export const severity = () => v.picklist(['stop', 'warn', 'hint']);
export const emotion = () => v.picklist([-2, -1, 0, 1, 2]);
export const minutes = () => v.pipe(whole, v.minValue(0), v.maxValue(1_440));
