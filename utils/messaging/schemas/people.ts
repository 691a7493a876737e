import * as v from 'valibot';
import { facetKinds } from '../../domain/people/facets';
import { peopleAtOnce } from '../doors/people';
import { id, line, offset, stageId } from './common';

const values = v.pipe(v.array(line), v.maxLength(100));
const tags = v.pipe(v.array(v.pipe(line, v.trim(), v.minLength(1), v.maxLength(100))), v.maxLength(100));

const asked = v.object({
  text: line,
  facets: v.object(v.entriesFromList(facetKinds, v.optional(values))),
});

export const peoplePage = v.object({
  asked,
  from: offset,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
});
export const peopleAsked = v.object({ asked });
export const customerId = v.object({ id });
export const peopleChange = v.object({
  ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(peopleAtOnce)),
  change: v.object({
    stage: v.optional(stageId),
    owner: v.optional(v.pipe(line, v.trim())),
    persona: v.optional(line),
    addTags: v.optional(tags),
    removeTags: v.optional(tags),
  }),
  into: v.nullable(id),
  total: offset,
});
export const doublesFrom = v.object({ from: offset });
export const twoCustomers = v.object({ one: id, other: id });
export const merge = v.object({ keep: id, other: id });
export const erasure = v.object({ id, keepOut: v.boolean() });
