import * as v from 'valibot';
import { changeSchema, contentSchema } from '../../domain/model/schemas';
import { instant, text as longText, name, whole } from '../../domain/model/shapes';
import { id, line } from './common';

export const timelineAsked = v.object({
  customerId: id,
  text: line,
  kinds: v.pipe(v.array(name), v.maxLength(200)),
  before: v.nullable(instant),
  limit: v.pipe(whole, v.minValue(1), v.maxValue(500)),
});

const between = (least: number, most: number) => v.pipe(whole, v.minValue(least), v.maxValue(most));

const saved = <T extends 'goals' | 'roadblocks' | 'opportunities'>(table: T) =>
  v.object({ id: v.nullable(id), content: v.lazy(() => contentSchema(table)) });

/** Of a row only what a person may put right: whose it is and where it came from stays. */
const touchpointChanges = () =>
  v.pipe(
    changeSchema('touchpoints'),
    v.transform(({ kind, channel, direction, at, emotion, rating, nps, note, purchaseId }) =>
      withoutUnsaid({ kind, channel, direction, at, emotion, rating, nps, note, purchaseId }),
    ),
  );

const purchaseChanges = () =>
  v.pipe(
    changeSchema('purchases'),
    v.transform(({ customerId: _, ...changes }) => changes),
  );

const withoutUnsaid = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;

export const touchpointChange = v.object({ id, changes: v.lazy(touchpointChanges) });
export const purchaseChange = v.object({ id, changes: v.lazy(purchaseChanges) });
export const goalSaved = saved('goals');
export const roadblockSaved = saved('roadblocks');
export const opportunitySaved = saved('opportunities');
export const noteWritten = v.object({ customerId: id, note: longText });
export const personaSet = v.object({ customerId: id, persona: line });

export const feedbackGiven = v.object({
  customerId: id,
  purchaseId: v.nullable(id),
  answer: v.variant('kind', [
    v.object({ kind: v.literal('csat'), value: between(1, 5) }),
    v.object({ kind: v.literal('nps'), value: between(0, 10) }),
    v.object({ kind: v.literal('word'), text: v.pipe(line, v.trim(), v.minLength(1)) }),
  ]),
});
