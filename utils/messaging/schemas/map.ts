import * as v from 'valibot';
import { goalStates } from '../../domain/model/goal';
import { roadblockTypes } from '../../domain/model/roadblock';
import { contentSchema } from '../../domain/model/schemas';
import { name, whole } from '../../domain/model/shapes';
import { channels } from '../../domain/model/touchpoint';
import { id, line, stageId } from './common';

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const span = v.object({ from: month, until: month });

export const mapAsked = v.object({
  whose: v.variant('kind', [
    v.object({ kind: v.literal('all') }),
    v.object({ kind: v.literal('persona'), persona: line }),
    v.object({ kind: v.literal('customer'), customerId: id }),
  ]),
  span,
});

export const behindAsked = v.object({
  what: v.variant('kind', [
    v.object({
      kind: v.literal('moment'),
      moment: name,
      channel: v.nullable(v.picklist(channels)),
      unhappy: v.boolean(),
      span,
    }),
    v.object({ kind: v.literal('goals'), stage: stageId, state: v.picklist(goalStates) }),
    v.object({ kind: v.literal('opportunities'), stage: stageId }),
    v.object({ kind: v.literal('roadblocks'), stage: stageId }),
  ]),
  persona: v.nullable(line),
});

export const roadblocksAsked = v.object({
  settled: v.boolean(),
  type: v.nullable(v.picklist(roadblockTypes)),
  importance: v.nullable(v.picklist([1, 2, 3])),
  owner: v.nullable(line),
  stage: v.nullable(stageId),
  moment: v.nullable(name),
  after: v.pipe(whole, v.minValue(0)),
  limit: v.pipe(whole, v.minValue(1), v.maxValue(500)),
});

export const improvementSaved = v.object({
  id: v.nullable(id),
  content: v.lazy(() => contentSchema('improvements')),
});
